/** What a label on a release order introduces. `other` is a label whose value we do not need, but which ends the value before it. */
export type LabelName =
  | 'releaseNumber' | 'releaseDate' | 'seller' | 'customer' | 'customerPo' | 'carrier' | 'fob' | 'careOf'
  | 'shipTo' | 'shipFrom' | 'street' | 'street2' | 'cityLine' | 'city' | 'state' | 'zip' | 'phone'
  | 'product' | 'lot' | 'quantity' | 'unit' | 'loadCount' | 'loadWeight' | 'loadDate'
  | 'requirements' | 'critical' | 'trucking' | 'schedule' | 'chemistry' | 'other' // prettier-ignore

/** How a label may be followed by its value: anyhow after a mark, only after a mark ("Destination:"), or as a sentence ("Issued by X"). */
type Manner = 'plain' | 'marked' | 'sentence'

export interface LabelWords {
  readonly name: LabelName
  /** Alternatives as a pattern that ignores case; " " stands for any white space or hyphen between words. */
  readonly words: string
  /** 0 to 1: how surely these words mean this field. */
  readonly strength: number
  readonly manner: Manner
  /** Whether "#" or "No." alone parts label and value: "PO # 123". */
  readonly numbered: boolean
}

const PO = 'p\\.? ?o\\.?'

/** What sellers call the fields. The longest match wins, so that "Customer PO" is not read as "Customer". */
export const labelWords: readonly LabelWords[] = [
  numbered('releaseNumber', 1, '(?:material |shipping |truck |customer |our |warehouse |seller )?release(?: order)?(?: id| ref(?:erence)?| code)?|order release'),
  numbered('releaseNumber', 0.8, 'r\\.?o\\.?|(?:pick ?up|delivery|shipping|loading)?(?: ?authori[sz]ation| order)|pick ?up'),
  plain('releaseDate', 1, 'release dated?|date (?:of (?:release|issue|order)|issued|released)|(?:issue|issued|order) date|(?:issued|released)(?: on)?'),
  plain('releaseDate', 0.8, 'dated?|today'),
  sentence('seller', 1, '(?:sold|issued|released) by'),
  plain('seller', 1, 'seller(?: name)?|vendor(?: name)?|supplier(?: name)?|issuer|selling company'),
  plain('seller', 0.7, 'shipper(?: of record)?'),
  marked('seller', 0.7, 'from|company'),
  numbered('customer', 1, '(?:customer|cust\\.?|client|buyer|account|acct\\.?) (?:id|code|short name|account|acct\\.?)|cust\\.?'),
  numbered('customer', 0.9, 'customer(?: name)?|buyer(?: name)?|client|purchaser|account(?: name)?|for account of'),
  plain('customer', 0.7, 'sold to|bill to|bought by|invoice to'),
  numbered('customerPo', 1, `(?:(?:customer(?:'s)?|cust\\.?|your|buyer(?:'s)?|client) )?(?:${PO}|purchase order)(?: ref(?:erence)?)?`),
  numbered('customerPo', 0.8, "(?:customer(?:'s)?|cust\\.?|your|buyer(?:'s)?) (?:order|ref(?:erence)?\\.?)"),
  sentence('carrier', 1, 'carrier (?:will be|is)|trucker (?:will be|is)|hauler (?:will be|is)'),
  plain('carrier', 1, '(?:ship(?:ped|ping)? )?via|(?:freight |motor |delivering |inland |approved )?carrier(?: name)?|truck(?:ing)? (?:company|co\\.?|line|firm|carrier)|trucker|haul(?:er|ier|ed by)|transport(?:er|ation)?(?: company| by)?|trucking'),
  plain('fob', 1, 'f\\.? ?o\\.? ?b\\.?(?: point| terms?)?|(?:freight|delivery|shipping|trade|sales?) terms?|terms of delivery|incoterms?|freight'),
  plain('fob', 0.6, 'terms'),
  sentence('careOf', 1, 'c\\/o|(?:in )?care of'),
  plain('careOf', 0.8, 'blind ship(?:ment)?(?: as| for| from)?'),
  plain('shipTo', 1, '(?:ship(?:ped)?|deliver(?:y|ed)?|consign(?:ed)?) to(?: address| party| name| location)?|consignee(?: name)?|(?:delivery|receiving|ship to) (?:address|location|point|site)|shipping address|receiver|final destination'),
  marked('shipTo', 0.9, 'destination'),
  plain('shipFrom', 1, 'ship(?:ped|ping|s)? from|ship(?:ping)? point|(?:pick ?up|load(?:ing)?|release) (?:at|from|location|point|terminal|address)|(?:from |origin )?(?:terminal|warehouse)|stored at|material location'),
  marked('shipFrom', 1, 'origin|location|at'),
  plain('street', 1, '(?:street |consignee |ship to |delivery )?address(?: line)?(?: ?1| one)?|street(?: address)?(?: ?1)?|addr\\.?(?: ?1)?'),
  plain('street2', 1, '(?:street |consignee |ship to )?address(?: line)? ?(?:2|two)|street ?2|addr\\.? ?2|address cont(?:inued|\'d|\\.)?|address \\(cont(?:inued|\'d|\\.)?\\)'),
  marked('street2', 0.9, 'suite|building|gate|dock|(?:dock|gate) ?\\/ ?(?:dock|gate)|plant|additional address'),
  plain('cityLine', 1, 'city,? ?\\/? ?(?:state|st\\.?)(?:,? ?[\\/&]? ?(?:zip|postal)(?: ?code)?)?|csz|city'),
  plain('state', 1, 'state|st(?=\\s*[:.]{2})'),
  plain('zip', 1, 'zip(?: ?code)?|postal code'),
  plain('phone', 1, '(?:tele)?phone|tel\\.?|ph\\.?'),
  plain('product', 1, '(?:material|product|commodity|item|goods)(?: ?(?:description|name|grade|type|desc\\.?))?|description(?: of (?:materials?|goods|articles?|product))?|grade|articles?'),
  numbered('lot', 1, '(?:material |chemistry |mill |stock )?lot(?: (?:id|code|name|ref\\.?))?|heat|heat ?\\/ ?lot|lot ?\\/ ?heat|batch|stock ?pile|pile'),
  plain('quantity', 1, '(?:approx(?:imate|\\.)? |total |release(?:d)? |order(?:ed)? |est(?:imated|\\.)? )*(?:quantity|qty\\.?|(?:net |short )?tons|tonnage|weight|pounds|lbs\\.?)(?: (?:released|ordered|to ship|total))?(?:,? (?:in )?(?:net tons|short tons|tons|n\\.?t\\.?|lbs?\\.?|pounds))?'),
  plain('unit', 1, 'units?(?: of measure)?|u ?\\/? ?o ?\\/? ?m|u\\/m'),
  plain('loadCount', 1, '(?:number|no\\.?|#|total|qty|count|total number) (?:of )?(?:truck ?)?(?:loads|trucks)|(?:truck ?)?loads|trucks'),
  plain('loadWeight', 1, '(?:(?:approx\\.?|approximate|est\\.?|estimated|planned|target|net)? ?(?:weight|tons?|qty\\.?|quantity|lbs\\.?|pounds)) ?(?:per|\\/|each) ?(?:truck ?load|load|truck|tl)|(?:load|truck) (?:weight|size)|per (?:load|truck)|tons\\/load'),
  plain('loadDate', 1, '(?:ship(?:ping|ment)?|deliver(?:y)?|pick ?up|load(?:ing)?|requested|required|first|scheduled?) (?:ship |delivery )?(?:date|on|by)'),
  plain('requirements', 1, '(?:(?:warehouse|special|loading|terminal|handling|bol|b\\/l|delivery|shipping|additional|other|general|customer|yard|important|release|driver|safety|site|receiving) )*(?:requirements?|instructions?|notes?|remarks?|comments?|conditions)(?: (?:to|for)(?: the)? (?:terminal|warehouse|shipper|yard|drivers?|bol|loading|office|shipping))?'),
  plain('critical', 1, 'critical(?: instructions?| notes?)?|important|warning|attention'),
  plain('trucking', 1, '(?:trucking|truck|carrier|trucker|freight) (?:requirements?|instructions?|notes?)'),
  plain('schedule', 1, '(?:(?:delivery|shipping|ship|pick ?up|load(?:ing)?|release|shipment|truck(?:ing)?|requested|tentative) )*schedules?(?: of (?:loads|deliveries|shipments|pick ?ups))?|(?:please )?(?:deliver|ship|load|release|pick ?up|schedule)(?: loads?| trucks?)? as follows|load dates?|deliveries|ship dates'),
  plain('chemistry', 1, '(?:(?:typical|certified|chemical|lot|average|actual|guaranteed|product|ladle|nominal) )*(?:analysis|analyses|chemistry|chem\\.?|assay|composition|specification|specs?)(?: \\(?wt\\.? ?%\\)?| %)?|residuals?|(?:trace|other|extra|additional|residual|minor)(?: elements?)|traces|extras'),
  numbered('other', 1, '(?:material|item|part|product|article|sku)(?: (?:code|id))?(?= ?(?:#|no\\b|number|code|id))|(?:sales|our|work) order|s\\.?o\\.?|contract|bol|b\\/l|barge|rail ?car|car|vessel|invoice|quote|seal|reference|ref\\.?|confirmation|appointment'),
  plain('other', 1, 'fax|e-?mail|(?:ship to |consignee )?(?:contact|attn\\.?)|price|amount|payment terms?|sales ?(?:person|rep\\.?)|(?:prepared|authori[sz]ed|approved|entered) by|signature|equipment(?: type)?|trailer type|country of origin|currency|duns|receiving hours|valid (?:until|through|to)|expiration(?: date)?'),
  marked('other', 1, 'to|re|cc|subject|attention|regarding|type|website|web|page|country|county|status|hours|mode|packag(?:e|ing)|project|time|expires?|producer|mill|hazmat|truck|trailer'),
] // prettier-ignore

function plain(name: LabelName, strength: number, words: string): LabelWords {
  return { name, words, strength, manner: 'plain', numbered: false }
}

function numbered(name: LabelName, strength: number, words: string): LabelWords {
  return { name, words, strength, manner: 'plain', numbered: true }
}

function marked(name: LabelName, strength: number, words: string): LabelWords {
  return { name, words, strength, manner: 'marked', numbered: false }
}

function sentence(name: LabelName, strength: number, words: string): LabelWords {
  return { name, words, strength, manner: 'sentence', numbered: false }
}
