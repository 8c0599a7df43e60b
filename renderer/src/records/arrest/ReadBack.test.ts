import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { success } from '../../../../electron/contract/result.ts'
import { provideBridge } from '../../app/bridge.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import ReadBack from './ReadBack.vue'

enableAutoUnmount(afterEach)

it('reads back what is typed in full: codes with their words, nothing that is empty', async () => {
  provideBridge(bridgeDouble({ 'reference.find': () => success({ rows: [{ code: 'S', label: 'Wholly Suspended' }], more: false }) }))
  const view = mount(ReadBack, {
    props: {
      sections: [
        {
          heading: 'Offence 1',
          fields: [
            { path: 'qualifier', label: 'Qualifier', widget: 'code', rows: { national: 'qualifiers' }, span: 6, topic: 'x' },
            { path: 'lasts', label: 'Qualifier lasts', widget: 'text', span: 6, topic: 'x' },
            { path: 'text', label: 'Text', widget: 'text', span: 6, topic: 'x' }
          ]
        }
      ],
      typed: { qualifier: 'S', lasts: '18 months', text: ' ' }
    }
  })
  await flushPromises()
  expect(view.findAll('.row').map((row) => row.text())).toEqual(['QualifierS Wholly Suspended', 'Qualifier lasts18 months'])
})
