import type { Parts } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

const number = String.raw`\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred`;

const parts: Parts = {
  number,
  we: "we(?:'(?:ll|ve|re|d))?",
  customer:
    "(?:customers?|clients?|consumers?|prospects?|leads?|subscribers?|policyholders?)(?!'|-| (?:services?|support|care|cent(?:re|er)|desk|portal|club|number|success|team|account|reviews?|manual|guide|magazine|card)(?!\\p{L}))",
  theCustomer:
    '(?:(?:the|our|a|an|each|every|all|new|existing|potential|current|more|lost|inactive|these|those|to|of) )*<customer>',
  adverb:
    "(?:(?:will|then|also|always|automatically|now|can|would|should|must|have to|try to|immediately|personally|proactively|just|still|first|often|usually|only) |'ll )*",
  nobody:
    '(?!.*(?<!\\p{L})(?:she|he|they|i|her|him|his|them|their|me|my|nobody|wonders?|asks?|feels?|waits?|sees?|reads?|gets?|looks?|wants?|hopes?|finds?|opens?|ignores?|understands?|learns?)(?!\\p{L}))',
  notBack:
    "(?! (?:it |them |the \\p{L}+ )?(?:back|in return|home)(?!\\p{L}))(?!(?: \\p{L}+){0,5} to (?!<theCustomer>)(?:the|our|a|an|my|their|his|her|each other|mum|mom|dad|grandma|friends?|family|relatives|support|customer service|guests|neighbours|them|[\\p{L}]+'s)(?!\\p{L}))",
  messageName:
    '(?:e-?mails?|mails?|mailings?|mail-?outs?|letters?|calls?|sms|texts?|text messages?|messages?|notifications?|packs?|kits?|campaigns?|sequences?|flows?|series|surveys?|ads?|offers?|reminders?|notices?|updates?|confirmations?|brochures?|questionnaires?)',
  messageKind:
    '(?:welcome|onboarding|confirmation|reminder|follow-?up|activation|verification|marketing|promotional|promo|sales|nurturing|nurture|drip|win-?back|re-?engagement|retargeting|outbound|cold|transactional|automated|automatic|push|thank[- ]you|feedback|nps|satisfaction|customer(?: satisfaction)?|upsell(?:ing)?|cross-?sell(?:ing)?|campaign|newsletter|invoice|billing|shipping|shipment|dispatch|delivery|order|booking|tracking|renewal|retention|birthday|loyalty|abandoned[- ]cart|payment|registration|purchase)',
  message:
    '(?:(?:(?:order|booking|shipping|shipment|delivery|payment|purchase|dispatch|registration|appointment|account|e-?mail|reservation) )*confirmations?(?: (?:e-?mail|mail|sms|text|letter|message))?|<messageKind> <messageName>|newsletters?|e-?mails?|letters?|sms(?:es)?|text messages?|messages?|reminders?|invoices?|bills?|offers?|quotes?|quotations?|proposals?|contracts?|surveys?|questionnaires?|notifications?|receipts?|brochures?|catalogues?|updates?|welcome (?:kit|pack|letter|gift|package)s?|information|info|tracking (?:link|number|code|information)s?)',
  strictMessage:
    '(?:(?:(?:order|booking|shipping|shipment|delivery|payment|purchase|dispatch|registration|reservation) )+confirmations?(?: (?:e-?mail|mail|sms|text|letter|message))?|confirmation (?:e-?mail|mail|sms|text|letter|message)s?|(?:welcome|onboarding|follow-?up|activation|marketing|promotional|nurturing|drip|win-?back|retargeting|transactional|thank[- ]you|nps|newsletter|feedback) <messageName>|newsletters?|welcome (?:kit|pack|package)s?)',
  smallTail: '(?:(?: (?:to|via|by|sent|when|within|no|is sent|with|about)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  words:
    '(?:(?:a|an|the|our|out|this|their|automatic|automated|personal|personalised|first|second|third|final|short|monthly|weekly|digital|printed|yearly|annual|daily|written|targeted|segmented|new) )*',
  tail: '(?:(?: (?:to|via|by|with|about|for|after|before|from|on|at|in|through|sent|and|no|when|within|every|day|is sent|goes out|go out)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  send: '(?:send|sends|sent|sending|e-?mail|e-?mails|e-?mailed|mail|mails|mailed)',
  reach:
    '(?:calls?|called|calling|contacts?|contacted|contacting|e-?mails?|e-?mailed|phones?|phoned|rings?|invoices?|invoiced|bills?|billed|notif(?:y|ies|ied)|informs?|informed|informing|reminds?|reminded|onboards?|onboarded|onboarding|welcomes?|welcoming|greets?|greeting|thanks|invites?|inviting|follows? up(?: (?:with|on))?|following up(?: (?:with|on))?|reach(?:es)? out(?: to)?|guides?|qualif(?:y|ies)|nurtures?|nurturing|convinces?|persuades?|surveys?|surveying|segments?|targets?|targeting|retargets?|converts?|converting|activates?|activating|retains?|retaining|wins? back|upsells?|charges?|educates?|engages?|engaging|sends?|updates?|verif(?:y|ies)|registers?|identif(?:y|ies)|serves?|serving|acquir(?:es?|ing)|attracts?|attracting|answers?|responds? to|replies to|assists?)',
  weStrict:
    '(?:invoice|invoiced|bill|billed|ship|shipped|dispatch|dispatched|fulfil|fulfill|process|processed|onboard|onboarded|upsell|cross-?sell|qualify|nurture|launch|promote|market|advertise|segment|retarget|follow up|followed up|reimburse|e-?mail out|send out|sent out|reach out|hand out|roll out|greet|deliver|delivered|manage the case|handle the case|handle the order|register the (?:order|case|customer|payment)|confirm the (?:order|booking|purchase|delivery|appointment)|confirm receipt|create an? (?:invoice|case|ticket|offer|quote|lead)|offer (?:a|an|free|discounts?|advice|help|support|our)|provide (?:information|support|guidance|advice)|present our|pack the (?:order|goods|parcel)|produce the|update (?:the )?(?:crm|system)|assign (?:a|an)|(?:sell|offer) (?:additional|more|extra)|collect (?:feedback|customer)|present (?:the|our|a) (?:solution|offer|proposal|product)|(?:contact|call|e-?mail|inform|notify|remind) you)',
  callEnd:
    '(?= *(?:$|[-–—,:(/]))|(?= (?:<theCustomer>|you|everyone|everybody|those who|within|after|when|before|once|on day|to (?:follow|confirm|welcome|book|schedule|check|offer|remind|present|sell|inform|tell|introduce)|and (?:book|offer|follow|confirm|inform|present|introduce|welcome|remind|tell))(?!\\p{L}))',
  ourRole:
    '(?:sales(?:people|person|man|woman)?(?: (?:team|rep|reps|staff|department))?|account managers?|consultants?|technicians?|agents?|advis[oe]rs?|reps?|staff|employees|team|support(?: team)?|customer service|marketing(?: team| department)?|back ?office|system|crm|bot|chatbot|engineers?|drivers?|warehouse)',
  orgRole:
    '(?:(?:the )?(?:system|crm|platform|back ?office|marketing(?: team| department)?|sales(?: team| department| reps?)|account manager|customer success(?: manager| team)?|csm|marketing automation|chatbot))',
  orgAct:
    '(?:sends?|e-?mails?|calls?|contacts?|invoices?|notif(?:y|ies)|informs?|reminds?|registers?|creates?|generates?|triggers?|process(?:es)?|ships?|dispatch(?:es)?|follows? up|onboards?|qualif(?:y|ies)|launch(?:es)?|publish(?:es)?|confirms?|books?|assigns?|updates?|push(?:es)?|prepares?|delivers?|goes out|go out|visits?|handles?)',
  toSomebody: '(?! (?:out )?(?:her|him|me|us|them|you|my|his|their|himself|back|in circles|round|around)(?!\\p{L}))',
  notLost:
    '(?!.*(?<!\\p{L})(?:back|wrong|late|twice|lost|without|never|not|in circles|in return|again|anyway)(?!\\p{L}))',
  subject:
    "(?:(?!(?:she|he|they|i|we|you|it|her|his|their|my|your|that|which|who|whom|if|whether|when|why|how|until|because|where|as|after|before|while|is|are|has|gets?|sees?|knows?|learns?|reads?|hears?|hopes?|asks?|waits?|wonders?|finds?|told|tells?)(?!\\p{L}))[\\p{L}\\p{N}'/&-]+ ){1,6}",
  ownSubject: '(?:applications?|forms?|complaints?|claims?|questions?|returns?|photos?|pictures?|documents?|papers?)',

  those:
    '(?:(?:the|our|all|all the|all our|your|their|these|new|existing|interviewed|asked|surveyed) )*(?:customers|clients|consumers|respondents|interviewees|interviewed|participants|informants|users|subscribers|buyers|shoppers|policyholders|interviews|people (?:we|that we|who were|who we|interviewed|asked)|those (?:we|who|interviewed|asked))',
  people:
    '(?:(?:the|our|all) )?(?:people|persons|women|men|families|households|visitors|members|patients|students|parents|guests|applicants|citizens|residents|tenants|owners|drivers|passengers|employees)',
  oneOfThose:
    '(?:customer|client|consumer|respondent|interviewee|participant|informant|user|subscriber|buyer|shopper|person|visitor|member|patient|household)',
  percent: `(?:\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+)?\\s?%|(?:\\d+(?:[.,]\\d+)?|<number>)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? (?:percent|per cent|pct))`,
  think:
    "(?:says?|said|thinks?|thought|feels?|felt|wants?|wanted|believes?|believed|experiences?|experienced|reports?|reported|mentions?|mentioned|describes?|described|complains?|complained|prefers?|preferred|finds? it|found it|gives? up|gave up|drops? off|dropped off|hesitates?|hesitated|regrets?|regretted|expects?|expected|trusts?|do not|don't|does not|doesn't|did not|didn't|cannot|can't|could not|couldn't|never|would|are (?:satisfied|dissatisfied|unhappy|happy|worried|confused|unsure|disappointed)|were (?:satisfied|dissatisfied|unhappy|happy|worried|confused|unsure|disappointed)|agrees?|agreed|loves?|loved|likes?|liked|hates?|hated|struggles?|struggled|has trouble|have trouble|know|knew|told|tell|abandon(?:s|ed)?|call us|contact us|understand|understood|worry|worries|worried)",
};

const insideOut = [
  // We do something to the customer
  '<we> <adverb><weStrict>(?! (?:with the|with my|with our|at the)(?!\\p{L}))',
  '<we> <adverb>(?:have )?<reach>(?: (?:back|up|out|off))? (?:to |with |in )?<theCustomer>',
  '<we> <adverb>(?:have )?(?:send|sent)(?: out)? <words>(?:<message>|parcels?|packages?|orders?|goods|products?|technicians?|plants)(?! (?:back|in return|asking|complaining))<notBack>',
  '<we> <adverb>(?:have )?(?:send|sent)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|out)(?!\\p{L}))',
  '<we> <adverb>(?:call|phone|ring)(?: (?:back|up))?(?:<callEnd>)',
  '<we> <adverb>(?:contact|e-?mail|inform|notify|remind|welcome|invite|thank|guide|visit)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|those who|everyone who)(?!\\p{L}))',
  "(?:our|the company's) <ourRole> (?:<adverb>)<orgAct><toSomebody>",
  'our (?:newsletter|campaign|invoice|offer|survey|confirmation|reminder|e-?mail)s? (?:<adverb>)(?:is|are|goes?|reach(?:es)?|arrives?)(?!\\p{L})',
  '^<orgRole> (?:<adverb>)<orgAct><toSomebody>',
  // Somebody does something to the customer
  '<reach>(?: (?:back|up|out|in))? (?:with |to )?<theCustomer>',
  '<send> <words>(?:<message>|[\\p{L}-]+) to <theCustomer>',
  '^(?:\\p{L}+ ){0,3}(?:delivery|information|communication|offer|proposal|mailing|message|hand-?over|shipment|dispatch|letter|e-?mail|call|visit|invoice|reminder|feedback|outreach) (?:sent )?to <theCustomer>',
  // Something is done, by nobody
  '^(?:(?:the|our|a|new) )?(?:customer|client|prospect|lead|subscriber|policyholder)s? (?:is|are|gets|get|will be|has been)(?: (?:then|automatically|now|also))? (?:contacted|called|phoned|notified|informed|reminded|invoiced|billed|onboarded|invited|registered|identified|segmented|qualified|assigned|offered|welcomed|greeted|e-?mailed|surveyed|followed up|upsold|converted|activated|verified|approved|screened|nurtured|targeted|retargeted|credit[- ]checked|sent)<notLost>',
  '^(?!(?:the |an? )?<ownSubject>(?!\\p{L}))<subject>(?:is|are|will be|has been|have been|was|were|gets)(?: (?:then|automatically|now|also))? (?:sent|e-?mailed|mailed out|shipped|dispatched|issued|distributed|published|forwarded to|triggered|pushed)(?: out)?(?! (?:in|round|around)(?!\\p{L}))<notLost>',
  '^(?:(?:the|an?|each|every|new|incoming) )?(?:orders?|cases?|claims?|applications?|requests?|payments?|tickets?|leads?|accounts?|enquir(?:y|ies)|complaints?|returns?|contracts?|purchases?) (?:is|are|gets|will be|has been|have been)(?: (?:then|automatically|now|also))? (?:processed|registered|handled|created|generated|logged|assigned|prioritised|prioritized|routed|reviewed|assessed|approved|closed|escalated|picked|packed|qualified|fulfilled|invoiced)<notLost>',
  // What is sent or handled, as a heading
  '^send (?:out )?<words>(?:<message>)<notBack>',
  '^(?:sends|sending) (?:out )?<words><strictMessage><notBack>',
  '^(?:contact|call|inform|notify|remind|onboard|welcome|invoice|follow up(?: with| on)?|upsell|nurture|qualify|convert) (?:(?:the|our|new|all) ){0,2}<customer>',
  '^<nobody><words>(?:<messageKind> (?:<messageName>|process|processing|handling)|<strictMessage>)<tail>',
  '^<nobody><words>(?:newsletters?|mailings?|mailshots?|mail-?outs?|send-?outs?|invoices?|invoicing|billing|dispatch|shipping confirmation|order (?:processing|handling|fulfil?lment)|case handling|lead (?:nurturing|generation|scoring|qualification|follow-?up|management)|retargeting|remarketing|upselling|upsell|cross-?selling|cross-?sell|(?:e-?mail|marketing) (?:campaigns?|automation|marketing|sequence)|campaigns?|cold call(?:s|ing)?|sales (?:calls?|meetings?|pitch|demo|visits?|process)|telemarketing|(?:customer )?outreach|(?:customer )?onboarding(?: (?:process|programme|program|session|meeting|flow|call))?|lead conversion|conversion|push notifications?|loyalty program(?:me)?|credit check|customer (?:registration|segmentation|surveys?|data|acquisition|retention)|crm (?:registration|update|entry)|advertising(?: campaigns?)?|ad campaigns?|auto(?:matic|mated|-)? ?(?:e-?mail )?repl(?:y|ies))<tail>',
  "<we> (?!(?:are|were|become|became|feel|felt|have been|remain|stay|as)(?!\\p{L}))(?:[\\p{L}'-]+ ){1,6}(?<!other )(?:(?:the|our|new|all|every|each|existing|potential|inactive|lost) )+(?:customer|client|lead|prospect|consumer|subscriber)s?(?:'s|')?(?! (?:service|support|care|cent(?:re|er)|desk))",
  '<we> <adverb>(?:e-?mail|mail|text) <words><message><notBack>',
  '^<nobody><words><message> sent<notLost>',
  '^(?:sending|mailing|distribution|issuing|creation) (?:of |out )*<words><message>',
  '^(?:convert|push|drive|activate|engage|educate|attract|acquire|retain|win back)(?:ing)? (?:[\\p{L}]+ ){0,2}(?:customers?|visitors|leads|users|traffic|consumers|subscribers)(?! (?:service|support))',
  '^collect(?:ing|ion of)? (?:customer )?data',
  '^<nobody><words>(?:(?:(?:sms|text|e-?mail|payment|appointment|automatic) )?reminders?|(?:customer )?follow-?ups?|quote|quotation|offer|sales offer|proposal)<smallTail>',
];

const insideOutBut = [
  '^(?:an? |her |his |their |the |some |one )?(?:[\\p{L}-]+ )?(?:friends?|neighbou?rs?|mother|father|mum|mom|dad|colleagues?|sister|brother|partner|husband|wife|boyfriend|girlfriend|doctor|landlord|child|children|daughter|son|competitors?|another [\\p{L}]+)(?!\\p{L})',
  '(?:says?|tells?|told|writes?|promises?|promised|hears?|reads?|sees?|learns?|knows?|asks?|wonders?|hopes?|thinks?|believes?|understands?|suspects?|wishes|afraid|sure|unsure|told her|explains?)(?: \\p{L}+)? (?:that |whether |if |when |why |how )(?!we )',
  "^(?:the |a |an )?(?:customer|she|he|i|they)(?:'s)? (?:calls?|contacts?|e-?mails?|sends?|notif(?:y|ies)|informs?|reminds?|asks?|thanks?|welcomes?|invites?)(?! (?:to )?<theCustomer>)",
];

const funnelTerm = [
  '(?:brand|problem|product|need|initial|early|customer|ad|market)?[ -]?awareness(?: of (?:the )?(?:need|brand|problem|us|product))?',
  'consideration',
  'considerations',
  'purchase',
  'purchasing',
  'the purchase',
  'pre-?purchase',
  'post-?purchase',
  'purchase decision',
  'purchase intent',
  'intent',
  'buying intent',
  'point of sale',
  '(?:lead |customer |sales )?conversion',
  'convert',
  '(?:customer |user |lead )?acquisition',
  '(?:customer )?activation',
  '(?:customer )?retention',
  '(?:customer )?loyalty',
  'advocacy',
  'brand advocacy',
  'brand loyalty',
  'referral',
  'revenue',
  'monetization',
  'monetisation',
  'repurchase',
  'renewal',
  'expansion',
  'churn',
  'win-?back',
  '(?:customer |user )?onboarding',
  'leads?',
  '(?:new|warm|hot|cold|qualified|marketing[- ]qualified|sales[- ]qualified) leads?',
  'prospects?',
  'prospecting',
  '(?:lead )?qualification',
  'qualifying',
  'nurture',
  'lead nurture',
  'deal',
  'closing(?: the (?:deal|sale))?',
  'close the (?:deal|sale)',
  'closed won',
  'negotiation and closing',
  'proposal sent',
  'sales',
  'sale',
  'pre-?sales?',
  'after-?sales?',
  'post-?sales?',
  'sales (?:meeting|call|pitch|process|demo)',
  'needs analysis',
  'interest',
  'desire',
  'aida',
  'attract',
  'delight',
  'see[ -]think[ -]do(?:[ -]care)?',
  'evaluation',
  'engagement',
  'customer engagement',
  'brand discovery',
  'buying',
  'checkout and conversion',
  'demand generation',
  'reactivation',
  'marketing',
  'lead capture',
  'deal (?:closed|won|closing)',
  'loyalty loop',
];

export const en: Words = {
  funnel: {
    whole: { parts, list: funnelTerm.map((term) => `^${term}$`) },
    together: {
      parts,
      list: [
        'attention',
        'action',
        'decision',
        'discovery',
        'discover',
        'see',
        'think',
        'do',
        'care',
        'reach',
        'act',
        'engage',
        'close',
        'proposal',
        'negotiation',
        'buy',
        'adoption',
        'service',
        'delivery',
        'use',
        'usage',
        'exploration',
        'research',
        'support',
        'advocate',
        'loyal',
        'trial',
        'demo',
        'consider',
        'aware',
        'identify',
        'select',
        'commitment',
        'comparison',
        'satisfaction',
        'opportunity',
        'contract',
      ].map((term) => `^${term}$`),
    },
    anywhere: {
      parts,
      list: [
        'to-?fu (?:phase|stage)',
        'mo-?fu',
        'bo-?fu',
        '(?:marketing |sales |purchase |conversion )?funnel',
        '(?:top|middle|bottom)[- ]of[- ](?:the[- ])?funnel',
        'lead (?:nurturing|generation|gen|scoring|management|qualification)',
        'nurturing leads',
        'generat(?:e|ing) leads',
        'conver(?:t|ting) leads',
        'up-?sell(?:ing)?',
        'cross-?sell(?:ing)?',
        'mqls?',
        'sqls?',
        'sales pipeline',
        'pipeline stage',
        'brand awareness',
        'conversion rate',
        'closing the deal',
        'awareness (?:phase|stage)',
        'consideration (?:phase|stage)',
        '(?:decision|action|interest) (?:phase|stage)',
        'purchase (?:phase|stage)',
        'conversion (?:phase|stage)',
      ],
    },
    around: {
      parts,
      list: [
        '^(?:the|our|initial|phase|stage|step|part|customer journey)(?= |$)',
        '(?:^| )(?:phase|stage|step|funnel stage)$',
        '^(?:phase|stage|step|part|no) (?:\\d+|[a-z]|one|two|three|four|five|six)(?= |$)',
        '^\\d+',
      ],
    },
  },
  insideOut: { parts, list: insideOut },
  insideOutBut: { parts, list: insideOutBut },
  shareSign: {
    parts,
    list: [
      '\\d+|\\d+ ?%|percent|per cent|half|thirds?|quarters?|fifth|tenth|fourth|sixth|seventh|eighth|ninth|second|every other|most|majority|minority|bulk|(?:one|<number>) (?:out of|of|in)',
    ],
  },
  share: {
    parts,
    list: [
      '(?:<percent>(?: or more| or so)?(?: of| among)?(?: them)?|(?:one|<number>) (?:out of|of|in) (?:(?:the|our|all|every) )*<number>(?: of(?: them)?)?|<number>/<number>(?: of)?) (?:<those>|<people>|<think>)',
      '(?:half|one half|(?:a|one) third|two[- ]thirds|(?:a|one) quarter|three[- ]quarters|(?:a|one) fifth|(?:a|one) tenth|(?:a|the) (?:(?:vast|great|large|overwhelming|clear|small|bare|big) )?majority(?: \\(<percent>\\)?)?|the bulk|(?:a|the) (?:small )?minority|most)(?:(?: of)? <those>|(?: of them)? <think>)',
      '(?:<those>|<people>)[^.%]{0,12}\\(<percent>\\)?',
      'of (?:<those>|<people>),? (?:\\p{L}+ ){0,3}<percent>',
      'every (?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th)) <oneOfThose>',
      '<number> (?:out of|of) (?:<those>|people interviewed)',
      '<number> (?:out of|of) (?:the |our )?<number> (?:have|are|who)',
      '^<number> (?:out of|of|in) <number>$',
      '\\(<number> (?:out of|of) <number>\\)?$',
    ],
  },
  shareBut: {
    parts,
    list: [
      '(?:rates?|rated|scores?|scored|grades?|rating|stars?|points?|page|step|part|stage|day|chapter|question|room|box|parcel|attempt)(?: \\p{L}+){0,4} <number> (?:out of|of|/) <number>',
    ],
  },
  measured: {
    parts,
    list: [
      '(?:survey|surveys|behaviou?r(?:al)? data|analytics|statistics|web stats|crm|log data|event data|sales data|usage data|measured|national statistics)',
      'n ?= ?[\\d ,.]+',
    ],
  },
  interviewed: { parts, list: ['interview(?:s|ed|ees?)?', 'informants?', 'people we (?:talked|spoke)'] },
  ourSale: {
    parts,
    list: [
      '(?:buy|buying|order|ordering|purchase|purchasing|shop|shopping|book|booking)(?: (?!home|house|car|flat)[\\p{L}-]+){0,4} (?:online|in our|on our|from us|with us|through us|via our|in the (?:app|webshop|shop|online shop)|on the (?:site|website|web))',
      '(?:buy|order|purchase|use|using|get|choose|try|renew|cancel) our [\\p{L}-]+',
      '(?:become|becoming) (?:a|our) (?:customer|client|subscriber)s?',
      '(?:buying|purchase|purchasing|sales|customer|conversion|checkout|onboarding|subscription|e-?commerce|online shopping|webshop) (?:journey|process|funnel|flow|experience)',
      '^(?:(?:customer|user|digital|client) )?onboarding(?: (?:process|journey|flow))?$',
      '^check-?out$',
      '(?:take out|sign up for|subscribe to|buy|renew|purchase|get) (?:an? |our |the )?(?:(?:home|car|travel|life|health|pet) )?(?:subscription|insurance(?: policy)?|policy|membership|newsletter|service plan)',
      '^(?:online )?(?:sale|sales|purchase|ordering|shopping|online shopping|e-?commerce)(?: of [\\p{L} -]+)?$',
      '^(?:to )?(?:buy|order|purchase) [\\p{L} -]+ (?:at|from) [\\p{L}&]+$',
    ],
  },
};
