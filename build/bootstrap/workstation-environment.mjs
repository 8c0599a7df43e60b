import { projectEnvironment } from './project-node.mjs'

/** The workstation refuses to start under these (H07). They may well be meant for npm, which ran before. */
const WEAKENING = ['NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'SSLKEYLOGFILE', 'NODE_OPTIONS']

/** @typedef {{ serverUrl: string, enrolmentCode: string }} Wiring what a workstation needs to know of its server */

/** @param {Wiring} wiring @returns {NodeJS.ProcessEnv} the environment without what weakens, with what is needed */
export const workstationEnvironment = ({ serverUrl, enrolmentCode }) => {
  const environment = projectEnvironment({ LEDS_SERVER_URL: serverUrl, LEDS_ENROLMENT_CODE: enrolmentCode })
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !WEAKENING.includes(name)))
}

/** @returns {string[]} names that were left out of it */
export const leftOut = () => WEAKENING.filter((name) => process.env[name] !== undefined)
