import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import type { Session } from './sessions.ts'

/** Keeps a session, or what changed of it, past the process. */
export const keepSession = (database: Database, { sid, client, kind, username, x5t, refreshHash, spent, endsAt }: Session): void => {
  statement(
    database,
    'INSERT INTO niam_session (sid, client, kind, username, x5t, refresh_hash, spent, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sid) DO UPDATE SET refresh_hash = excluded.refresh_hash, spent = excluded.spent'
  ).run(sid, client, kind, username, x5t, refreshHash, JSON.stringify(spent), endsAt)
}

export const forgetSession = (database: Database, { sid, now }: { readonly sid: string; readonly now: number }): void => {
  statement(database, 'DELETE FROM niam_session WHERE sid = ? OR ends_at <= ?').run(sid, now)
}

export const keepEnrolment = (
  database: Database,
  { x5t, certificate, at }: { readonly x5t: string; readonly certificate: string; readonly at: string }
): void => {
  statement(database, 'INSERT INTO niam_enrolment (x5t, certificate, enrolled_at) VALUES (?, ?, ?) ON CONFLICT (x5t) DO NOTHING').run(
    x5t,
    certificate,
    at
  )
}

/** What NIAM needs to go on after a restart: sessions whose refresh tokens still count, and enrolled certificates. */
export const niamState = (database: Database, { now }: { readonly now: number }): { sessions: Session[]; certificates: string[] } => ({
  sessions: statement<Omit<Session, 'spent'> & { readonly spent: string }>(
    database,
    'SELECT sid, client, kind, username, x5t, spent, refresh_hash AS "refreshHash", ends_at AS "endsAt" FROM niam_session WHERE ends_at > ?'
  )
    .all(now)
    .map((session) => ({ ...session, spent: JSON.parse(session.spent) as string[] })),
  certificates: statement<{ certificate: string }>(database, 'SELECT certificate FROM niam_enrolment')
    .all()
    .map(({ certificate }) => certificate)
})
