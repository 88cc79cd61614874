import type { Evidence } from '../../../article/article.ts'
import type { Appearance, Claim, Giver } from '../../../ledger/ledger.ts'
import { company, minister, officials, outlet, service } from './givers.ts'
import { outlets } from './reports.ts'
import { at } from './texts.ts'

function appearance(
  giver: Giver,
  stance: Appearance['stance'],
  verb: string | null,
  evidence: Evidence,
  quoted = false,
): Appearance {
  return {
    article: evidence.article,
    outlet: outlets[evidence.article][0],
    giver,
    stance,
    verb,
    hedges: [],
    distanced: [],
    quoted,
    evidence,
  }
}

function claim(id: string, giver: Giver, stance: Claim['stance'], appearances: Appearance[], text: string): Claim {
  const origins = giver.origin ? [giver.origin] : []
  return {
    id,
    text,
    speaker: giver.name,
    stance,
    origins,
    appearances,
    evidence: appearances.map((a) => a.evidence),
    trail: [],
  }
}

const rise = '"We expect the number to rise."'
const toll = 'a wall of water through villages in'
const warned = 'inspectors found cracks in the Ashmere Dam four months before it failed'
const gates = 'all gates had been working normally'
export const claims: Claim[] = [
  claim(
    'c1',
    service,
    'assert',
    [
      appearance(service, 'assert', 'said', at('meridian-1', rise), true),
      appearance(service, 'assert', 'said', at('standard-1', rise), true),
      appearance(service, 'assert', 'said', at('post-1', '“We expect the number to rise.”'), true),
    ],
    '“We expect the number to rise.”',
  ),
  claim(
    'c2',
    minister,
    'confirm',
    [
      appearance(minister, 'confirm', 'confirmed', at('meridian-2', warned)),
      appearance(minister, 'assert', 'told', at('tribune', 'inspectors had found cracks in the dam last November')),
    ],
    warned,
  ),
  claim(
    'c3',
    company,
    'deny',
    [
      appearance(company, 'deny', 'denied', at('meridian-2', 'the company received the report')),
      appearance(company, 'assert', 'says', at('tribune', 'it never received the inspectors’ report')),
      appearance(company, 'deny', 'denied', at('standard-2', 'the inspectors’ report had reached it')),
    ],
    'the company received the report',
  ),
  claim(
    'c4',
    officials,
    'assert',
    [
      appearance(
        officials,
        'assert',
        'said',
        at('courier-2', 'One of the three spillway gates of the dam had been out of service since January'),
      ),
      appearance(
        officials,
        'assert',
        'said',
        at('tribune', 'one of the dam’s three spillway gates had not opened since January'),
      ),
    ],
    'One of the three spillway gates of the dam had been out of service since January',
  ),
  claim(
    'c5',
    company,
    'decline',
    [
      appearance(
        company,
        'decline',
        'declined to confirm or deny',
        at('courier-2', 'that the gate was out of service'),
      ),
    ],
    'that the gate was out of service',
  ),
  claim(
    'c6',
    company,
    'assert',
    [
      ...['meridian-1', 'standard-1', 'post-1'].map((id) => appearance(company, 'assert', 'said', at(id, gates))),
      appearance(company, 'assert', 'said', at('courier-2', gates)),
    ],
    gates,
  ),
  claim(
    'c7',
    { name: 'office of President Ilse Varga', origin: 'Presidency', standing: 'named', via: null },
    'decline',
    [
      appearance(
        { name: 'office of President Ilse Varga', origin: 'Presidency', standing: 'named', via: null },
        'decline',
        'declined to comment',
        at('meridian-2', 'whether Brandt would keep his post'),
      ),
    ],
    'whether Brandt would keep his post',
  ),
  claim(
    'c8',
    outlet,
    'assert',
    [
      appearance(outlet, 'assert', null, at('meridian-1', toll)),
      appearance(outlet, 'assert', null, at('standard-1', toll)),
      appearance(outlet, 'assert', null, at('post-1', toll)),
    ],
    toll,
  ),
]
