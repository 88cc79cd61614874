import type { Giver } from '../../../ledger/ledger.ts'

export const service: Giver = { name: 'Mara Okell', origin: 'National Emergency Service', standing: 'named', via: null }
export const governor: Giver = { name: 'Henrik Sole', origin: 'Tolma region', standing: 'named', via: null }
export const company: Giver = { name: 'David Pell', origin: 'Tolma Power', standing: 'named', via: null }
export const minister: Giver = { name: 'Tomas Brandt', origin: 'Water Ministry', standing: 'named', via: null }
export const officials: Giver = { name: null, origin: null, standing: 'anonymous', via: null }
export const outlet: Giver = { name: null, origin: null, standing: 'own-voice', via: null }
