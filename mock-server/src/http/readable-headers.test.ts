import { describe, expect, it } from 'vitest'
import { readableHeaders } from './readable-headers.ts'

const asNodeReads = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('LEDS headers', () => {
  it.each(['Café, Łódź', 'شارع', '李小龍 🐍', 'HIGH ST'])('%s arrives as it was meant, sent as UTF-8', (place) => {
    expect(readableHeaders({ 'x-leds-geolocation': asNodeReads(place) })).toEqual({ 'x-leds-geolocation': place })
  })
  it('Latin-1 that is no UTF-8 stays Latin-1, and other headers stay as they are', () => {
    expect(readableHeaders({ 'x-leds-geolocation': 'Café', cookie: asNodeReads('é') })).toEqual({
      'x-leds-geolocation': 'Café',
      cookie: asNodeReads('é')
    })
  })
})
