/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CarrierWithTrucks on Carrier {\n    id\n    name\n    scac\n    phone\n    trucks {\n      id\n      truckNumber\n      trailerNumber\n      tareLbs\n    }\n  }\n": typeof types.CarrierWithTrucksFragmentDoc,
    "\n  fragment CustomerWithAddresses on Customer {\n    id\n    code\n    name\n    city\n    state\n    shipTos {\n      id\n      name\n      street\n      street2\n      city\n      state\n      zip\n      phone\n    }\n  }\n": typeof types.CustomerWithAddressesFragmentDoc,
    "\n  query FindCustomers($search: String, $first: Int!, $after: String) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerWithAddresses\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.FindCustomersDocument,
    "\n  query FindCarriers($search: String, $first: Int!, $after: String) {\n    carriers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CarrierWithTrucks\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.FindCarriersDocument,
    "\n  query FindProducts($search: String, $first: Int!, $after: String) {\n    products(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          isActive\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.FindProductsDocument,
    "\n  query FindLots($search: String) {\n    lots(search: $search) {\n      id\n      code\n      product {\n        id\n        name\n      }\n      chemistry {\n        element\n        percent\n      }\n    }\n  }\n": typeof types.FindLotsDocument,
    "\n  fragment DeskBolRow on Bol {\n    id\n    number\n    bolDate\n    status\n    customerName\n    productName\n    netLbs\n    officialLbs\n    truckNumber\n    customerPo\n  }\n": typeof types.DeskBolRowFragmentDoc,
    "\n  fragment DeskBolRecord on Bol {\n    ...DeskBolRow\n    netTons\n    grossLbs\n    tareLbs\n    officialTicket\n    varianceLbs\n    variancePercent\n    carrierName\n    trailerNumber\n    seals\n    notes\n    careOf\n    releaseNumber\n    lotCode\n    requirements\n    specialInstructions\n    issuedAt\n    issuedBy\n    voidReason\n    voidedAt\n    verifyUrl\n    chemistry {\n      element\n      percent\n    }\n    lines {\n      handlingUnits\n      description\n      lotCode\n      netLbs\n    }\n    shipTo {\n      customerName\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    release {\n      id\n      number\n    }\n    load {\n      id\n      name\n    }\n    replaces {\n      number\n    }\n    replacedBy {\n      number\n    }\n    visit {\n      id\n      code\n      status\n      driverName\n    }\n    documents {\n      id\n      kind\n      version\n      status\n      sha256\n      bytes\n      error\n      createdAt\n    }\n    signature {\n      signerName\n      company\n      signedAt\n      receivedAt\n      offline\n      reservation\n      shownSha256\n    }\n    viewerCan {\n      void\n      reissue\n      recordOfficialWeight\n      handOver\n      share\n    }\n  }\n": typeof types.DeskBolRecordFragmentDoc,
    "\n  query DeskBols($filter: BolFilter, $first: Int!, $after: String) {\n    bols(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskBolRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DeskBolsDocument,
    "\n  query DeskBol($number: String!) {\n    bol(number: $number) {\n      ...DeskBolRecord\n    }\n  }\n": typeof types.DeskBolDocument,
    "\n  query DeskBolPapers($number: String!) {\n    bol(number: $number) {\n      id\n      documents {\n        id\n        kind\n        version\n        status\n        sha256\n        bytes\n        error\n        createdAt\n      }\n    }\n  }\n": typeof types.DeskBolPapersDocument,
    "\n  mutation DeskVoidBol($input: VoidBolInput!, $idempotencyKey: UUID) {\n    voidBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n": typeof types.DeskVoidBolDocument,
    "\n  mutation DeskRecordOfficialWeight($input: OfficialWeightInput!, $idempotencyKey: UUID) {\n    recordOfficialWeight(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n": typeof types.DeskRecordOfficialWeightDocument,
    "\n  mutation DeskHandOver($bolId: UUID!) {\n    handOverBol(bolId: $bolId) {\n      id\n      code\n      status\n    }\n  }\n": typeof types.DeskHandOverDocument,
    "\n  mutation DeskPaperLink($bolId: UUID!, $kind: DocumentKind, $version: Int) {\n    documentLink(bolId: $bolId, kind: $kind, version: $version) {\n      url\n      fileName\n    }\n  }\n": typeof types.DeskPaperLinkDocument,
    "\n  mutation DeskShare($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n      expiresAt\n    }\n  }\n": typeof types.DeskShareDocument,
    "\n  mutation OpenPickup($code: String!) {\n    openPickup(code: $code)\n  }\n": typeof types.OpenPickupDocument,
    "\n  query MyVisit {\n    myVisit {\n      ...DriverVisit\n    }\n  }\n": typeof types.MyVisitDocument,
    "\n  fragment DriverVisit on Visit {\n    id\n    code\n    status\n    driverName\n    carrierName\n    pickupNumber\n    truckNumber\n    trailerNumber\n    checkedInAt\n    bol {\n      ...DriverBol\n    }\n  }\n": typeof types.DriverVisitFragmentDoc,
    "\n  fragment DriverBol on Bol {\n    id\n    number\n    status\n    effectiveLbs\n    officialLbs\n    productName\n    customerName\n    carrierName\n    truckNumber\n    trailerNumber\n    seals\n    specialInstructions\n    terminalName\n    terminalPhone\n    shipTo {\n      name\n      city\n      state\n    }\n    signature {\n      signerName\n      signedAt\n    }\n    documents {\n      kind\n      status\n      sha256\n    }\n    viewerCan {\n      sign\n      share\n    }\n  }\n": typeof types.DriverBolFragmentDoc,
    "\n  query Gate($terminal: String!) {\n    gate(terminal: $terminal) {\n      terminalName\n      tenantName\n    }\n  }\n": typeof types.GateDocument,
    "\n  mutation CheckIn($input: CheckInInput!, $idempotencyKey: UUID) {\n    checkIn(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverVisit\n    }\n  }\n": typeof types.CheckInDocument,
    "\n  mutation SignBol($input: SignBolInput!, $idempotencyKey: UUID) {\n    signBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverBol\n    }\n  }\n": typeof types.SignBolDocument,
    "\n  query Intakes {\n    intakes {\n      id\n      fileName\n      bytes\n      status\n      fault\n      createdAt\n      flags\n      fields {\n        path\n        value\n        confidence\n        reason\n      }\n      release {\n        id\n        number\n      }\n    }\n  }\n": typeof types.IntakesDocument,
    "\n  query IntakeToCheck($id: UUID!) {\n    intake(id: $id) {\n      id\n      fileName\n      fileUrl\n      status\n      fault\n      flags\n      createdAt\n      release {\n        id\n        number\n      }\n      fields {\n        path\n        value\n        confidence\n        reason\n        place {\n          page\n          x\n          y\n          w\n          h\n        }\n      }\n      matches {\n        customers {\n          ...CustomerWithAddresses\n        }\n        carriers {\n          id\n          name\n          scac\n        }\n        products {\n          id\n          name\n        }\n        lots {\n          id\n          code\n          product {\n            id\n            name\n          }\n        }\n        release {\n          id\n          number\n          status\n          releaseDate\n          quantityLbs\n          customerPo\n          customer {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.IntakeToCheckDocument,
    "\n  mutation ApproveIntake($input: ApproveIntakeInput!, $idempotencyKey: UUID) {\n    approveIntake(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n": typeof types.ApproveIntakeDocument,
    "\n  mutation DiscardIntake($id: UUID!) {\n    discardIntake(id: $id) {\n      id\n    }\n  }\n": typeof types.DiscardIntakeDocument,
    "\n  query IssueRelease($number: String!) {\n    release(number: $number) {\n      id\n      number\n      status\n      customerPo\n      careOf\n      specialInstructions\n      remainingLbs\n      customer {\n        id\n        name\n      }\n      shipTo {\n        name\n        street\n        city\n        state\n        zip\n      }\n      carrier {\n        ...CarrierWithTrucks\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n        }\n      }\n    }\n  }\n": typeof types.IssueReleaseDocument,
    "\n  mutation IssueBol($input: IssueBolInput!, $idempotencyKey: UUID) {\n    issueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n": typeof types.IssueBolDocument,
    "\n  mutation ReissueBol($input: ReissueBolInput!, $idempotencyKey: UUID) {\n    reissueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n": typeof types.ReissueBolDocument,
    "\n  mutation PreviewBol($input: IssueBolInput!) {\n    previewBol(input: $input) {\n      pdfBase64\n      warnings {\n        code\n        message\n        needsReason\n      }\n    }\n  }\n": typeof types.PreviewBolDocument,
    "\n  fragment DeskLoadRow on Load {\n    id\n    name\n    plannedDate\n    plannedLbs\n    release {\n      id\n      number\n      customerPo\n      customer {\n        name\n      }\n      carrier {\n        name\n      }\n      lines {\n        lotCode\n        product {\n          name\n        }\n      }\n    }\n  }\n": typeof types.DeskLoadRowFragmentDoc,
    "\n  query DeskLoads($filter: LoadFilter, $first: Int!, $after: String) {\n    loads(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DeskLoadsDocument,
    "\n  query DueLoads($due: LoadFilter, $overdue: LoadFilter) {\n    due: loads(filter: $due, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    overdue: loads(filter: $overdue, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DueLoadsDocument,
    "\n  query LoadCounts(\n    $overdue: LoadFilter\n    $today: LoadFilter\n    $week: LoadFilter\n    $later: LoadFilter\n    $unscheduled: LoadFilter\n  ) {\n    overdue: loads(filter: $overdue, first: 1) {\n      totalCount\n    }\n    today: loads(filter: $today, first: 1) {\n      totalCount\n    }\n    week: loads(filter: $week, first: 1) {\n      totalCount\n    }\n    later: loads(filter: $later, first: 1) {\n      totalCount\n    }\n    unscheduled: loads(filter: $unscheduled, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.LoadCountsDocument,
    "\n  mutation OpenPaper($bolId: UUID!, $kind: DocumentKind) {\n    documentLink(bolId: $bolId, kind: $kind) {\n      url\n      fileName\n      kind\n      sha256\n    }\n  }\n": typeof types.OpenPaperDocument,
    "\n  mutation SharePaper($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n    }\n  }\n": typeof types.SharePaperDocument,
    "\n  fragment DeskVisit on Visit {\n    id\n    code\n    status\n    checkedInAt\n    signedAt\n    driverName\n    phone\n    pickupNumber\n    carrierName\n    truckNumber\n    trailerNumber\n    bol {\n      id\n      number\n      status\n      customerName\n      netLbs\n    }\n  }\n": typeof types.DeskVisitFragmentDoc,
    "\n  query DeskQueue($status: [VisitStatus!]) {\n    visits(status: $status) {\n      ...DeskVisit\n    }\n  }\n": typeof types.DeskQueueDocument,
    "\n  mutation DeskAssignVisit($input: AssignVisitInput!) {\n    assignVisit(input: $input) {\n      ...DeskVisit\n    }\n  }\n": typeof types.DeskAssignVisitDocument,
    "\n  mutation DeskCompleteVisit($id: UUID!) {\n    completeVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n": typeof types.DeskCompleteVisitDocument,
    "\n  mutation DeskCancelVisit($id: UUID!) {\n    cancelVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n": typeof types.DeskCancelVisitDocument,
    "\n  query DeskReleases($filter: ReleaseFilter, $first: Int!, $after: String) {\n    releases(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          releaseDate\n          customerPo\n          quantityLbs\n          shippedLbs\n          remainingLbs\n          loadsLeft\n          customer {\n            name\n          }\n          lines {\n            lotCode\n            product {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DeskReleasesDocument,
    "\n  query DeskRelease($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      status\n      seller\n      releaseDate\n      customerPo\n      fob\n      careOf\n      requirements\n      specialInstructions\n      quantityLbs\n      plannedLbs\n      shippedLbs\n      remainingLbs\n      loadsLeft\n      customer {\n        id\n        code\n        name\n      }\n      shipTo {\n        name\n        street\n        street2\n        city\n        state\n        zip\n        phone\n      }\n      carrier {\n        name\n        scac\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n          netLbs\n        }\n      }\n      intake {\n        id\n        fileName\n        fileUrl\n      }\n    }\n  }\n": typeof types.DeskReleaseDocument,
    "\n  mutation CreateRelease($input: CreateReleaseInput!, $idempotencyKey: UUID) {\n    createRelease(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n": typeof types.CreateReleaseDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      tenant {\n        id\n        slug\n        name\n        timeZone\n        bolPrefix\n      }\n      tenants {\n        id\n        name\n      }\n      customers {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SwitchTenant($tenantId: UUID!) {\n    switchTenant(tenantId: $tenantId) {\n      id\n    }\n  }\n": typeof types.SwitchTenantDocument,
    "\n  query Shipments($filter: BolFilter, $after: String) {\n    bols(first: 50, filter: $filter, after: $after) {\n      edges {\n        node {\n          ...ShipmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShipmentsDocument,
    "\n  fragment ShipmentRow on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    releaseNumber\n    truckNumber\n    trailerNumber\n    productName\n    lotCode\n    customerName\n  }\n": typeof types.ShipmentRowFragmentDoc,
    "\n  query Shipment($number: String!) {\n    bol(number: $number) {\n      ...ShipmentFacts\n    }\n  }\n": typeof types.ShipmentDocument,
    "\n  fragment ShipmentFacts on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    customerName\n    releaseNumber\n    productName\n    lotCode\n    carrierName\n    truckNumber\n    trailerNumber\n    shipTo {\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    voidReason\n    replacedBy {\n      number\n    }\n    documents {\n      kind\n      status\n    }\n    viewerCan {\n      share\n    }\n  }\n": typeof types.ShipmentFactsFragmentDoc,
    "\n  query OpenReleases($after: String) {\n    releases(first: 100, after: $after, filter: { status: OPEN }) {\n      edges {\n        node {\n          ...OpenRelease\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpenReleasesDocument,
    "\n  fragment OpenRelease on Release {\n    id\n    number\n    customerPo\n    releaseDate\n    quantityLbs\n    shippedLbs\n    remainingLbs\n    loadsLeft\n    lines {\n      product {\n        name\n      }\n    }\n    shipTo {\n      name\n      city\n      state\n    }\n  }\n": typeof types.OpenReleaseFragmentDoc,
    "\n  query NextLoad($from: Date!) {\n    loads(first: 1, filter: { status: PENDING, dateFrom: $from }) {\n      edges {\n        node {\n          id\n          name\n          plannedDate\n        }\n      }\n    }\n  }\n": typeof types.NextLoadDocument,
    "\n  query Stock {\n    productBalances {\n      at\n      openingLbs\n      receivedLbs\n      shippedLbs\n      correctedLbs\n      remainingLbs\n      committedLbs\n      availableLbs\n      product {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StockDocument,
    "\n  query Today($overdue: LoadFilter, $due: LoadFilter, $issued: BolFilter) {\n    overdue: loads(filter: $overdue, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    due: loads(filter: $due, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    issued: bols(filter: $issued, first: 1) {\n      totalCount\n    }\n    waiting: visits(status: [WAITING]) {\n      ...DeskVisit\n    }\n    intakes {\n      id\n      fileName\n      status\n      fault\n      createdAt\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query Verification($number: String!, $fingerprint: String!) {\n    verification(number: $number, fingerprint: $fingerprint) {\n      number\n      status\n      issuedAt\n      signedBy\n      signedAt\n      official\n      voidedAt\n      timeZone\n      documents {\n        kind\n        version\n        sha256\n      }\n    }\n  }\n": typeof types.VerificationDocument,
};
const documents: Documents = {
    "\n  fragment CarrierWithTrucks on Carrier {\n    id\n    name\n    scac\n    phone\n    trucks {\n      id\n      truckNumber\n      trailerNumber\n      tareLbs\n    }\n  }\n": types.CarrierWithTrucksFragmentDoc,
    "\n  fragment CustomerWithAddresses on Customer {\n    id\n    code\n    name\n    city\n    state\n    shipTos {\n      id\n      name\n      street\n      street2\n      city\n      state\n      zip\n      phone\n    }\n  }\n": types.CustomerWithAddressesFragmentDoc,
    "\n  query FindCustomers($search: String, $first: Int!, $after: String) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerWithAddresses\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.FindCustomersDocument,
    "\n  query FindCarriers($search: String, $first: Int!, $after: String) {\n    carriers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CarrierWithTrucks\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.FindCarriersDocument,
    "\n  query FindProducts($search: String, $first: Int!, $after: String) {\n    products(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          isActive\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.FindProductsDocument,
    "\n  query FindLots($search: String) {\n    lots(search: $search) {\n      id\n      code\n      product {\n        id\n        name\n      }\n      chemistry {\n        element\n        percent\n      }\n    }\n  }\n": types.FindLotsDocument,
    "\n  fragment DeskBolRow on Bol {\n    id\n    number\n    bolDate\n    status\n    customerName\n    productName\n    netLbs\n    officialLbs\n    truckNumber\n    customerPo\n  }\n": types.DeskBolRowFragmentDoc,
    "\n  fragment DeskBolRecord on Bol {\n    ...DeskBolRow\n    netTons\n    grossLbs\n    tareLbs\n    officialTicket\n    varianceLbs\n    variancePercent\n    carrierName\n    trailerNumber\n    seals\n    notes\n    careOf\n    releaseNumber\n    lotCode\n    requirements\n    specialInstructions\n    issuedAt\n    issuedBy\n    voidReason\n    voidedAt\n    verifyUrl\n    chemistry {\n      element\n      percent\n    }\n    lines {\n      handlingUnits\n      description\n      lotCode\n      netLbs\n    }\n    shipTo {\n      customerName\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    release {\n      id\n      number\n    }\n    load {\n      id\n      name\n    }\n    replaces {\n      number\n    }\n    replacedBy {\n      number\n    }\n    visit {\n      id\n      code\n      status\n      driverName\n    }\n    documents {\n      id\n      kind\n      version\n      status\n      sha256\n      bytes\n      error\n      createdAt\n    }\n    signature {\n      signerName\n      company\n      signedAt\n      receivedAt\n      offline\n      reservation\n      shownSha256\n    }\n    viewerCan {\n      void\n      reissue\n      recordOfficialWeight\n      handOver\n      share\n    }\n  }\n": types.DeskBolRecordFragmentDoc,
    "\n  query DeskBols($filter: BolFilter, $first: Int!, $after: String) {\n    bols(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskBolRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.DeskBolsDocument,
    "\n  query DeskBol($number: String!) {\n    bol(number: $number) {\n      ...DeskBolRecord\n    }\n  }\n": types.DeskBolDocument,
    "\n  query DeskBolPapers($number: String!) {\n    bol(number: $number) {\n      id\n      documents {\n        id\n        kind\n        version\n        status\n        sha256\n        bytes\n        error\n        createdAt\n      }\n    }\n  }\n": types.DeskBolPapersDocument,
    "\n  mutation DeskVoidBol($input: VoidBolInput!, $idempotencyKey: UUID) {\n    voidBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n": types.DeskVoidBolDocument,
    "\n  mutation DeskRecordOfficialWeight($input: OfficialWeightInput!, $idempotencyKey: UUID) {\n    recordOfficialWeight(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n": types.DeskRecordOfficialWeightDocument,
    "\n  mutation DeskHandOver($bolId: UUID!) {\n    handOverBol(bolId: $bolId) {\n      id\n      code\n      status\n    }\n  }\n": types.DeskHandOverDocument,
    "\n  mutation DeskPaperLink($bolId: UUID!, $kind: DocumentKind, $version: Int) {\n    documentLink(bolId: $bolId, kind: $kind, version: $version) {\n      url\n      fileName\n    }\n  }\n": types.DeskPaperLinkDocument,
    "\n  mutation DeskShare($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n      expiresAt\n    }\n  }\n": types.DeskShareDocument,
    "\n  mutation OpenPickup($code: String!) {\n    openPickup(code: $code)\n  }\n": types.OpenPickupDocument,
    "\n  query MyVisit {\n    myVisit {\n      ...DriverVisit\n    }\n  }\n": types.MyVisitDocument,
    "\n  fragment DriverVisit on Visit {\n    id\n    code\n    status\n    driverName\n    carrierName\n    pickupNumber\n    truckNumber\n    trailerNumber\n    checkedInAt\n    bol {\n      ...DriverBol\n    }\n  }\n": types.DriverVisitFragmentDoc,
    "\n  fragment DriverBol on Bol {\n    id\n    number\n    status\n    effectiveLbs\n    officialLbs\n    productName\n    customerName\n    carrierName\n    truckNumber\n    trailerNumber\n    seals\n    specialInstructions\n    terminalName\n    terminalPhone\n    shipTo {\n      name\n      city\n      state\n    }\n    signature {\n      signerName\n      signedAt\n    }\n    documents {\n      kind\n      status\n      sha256\n    }\n    viewerCan {\n      sign\n      share\n    }\n  }\n": types.DriverBolFragmentDoc,
    "\n  query Gate($terminal: String!) {\n    gate(terminal: $terminal) {\n      terminalName\n      tenantName\n    }\n  }\n": types.GateDocument,
    "\n  mutation CheckIn($input: CheckInInput!, $idempotencyKey: UUID) {\n    checkIn(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverVisit\n    }\n  }\n": types.CheckInDocument,
    "\n  mutation SignBol($input: SignBolInput!, $idempotencyKey: UUID) {\n    signBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverBol\n    }\n  }\n": types.SignBolDocument,
    "\n  query Intakes {\n    intakes {\n      id\n      fileName\n      bytes\n      status\n      fault\n      createdAt\n      flags\n      fields {\n        path\n        value\n        confidence\n        reason\n      }\n      release {\n        id\n        number\n      }\n    }\n  }\n": types.IntakesDocument,
    "\n  query IntakeToCheck($id: UUID!) {\n    intake(id: $id) {\n      id\n      fileName\n      fileUrl\n      status\n      fault\n      flags\n      createdAt\n      release {\n        id\n        number\n      }\n      fields {\n        path\n        value\n        confidence\n        reason\n        place {\n          page\n          x\n          y\n          w\n          h\n        }\n      }\n      matches {\n        customers {\n          ...CustomerWithAddresses\n        }\n        carriers {\n          id\n          name\n          scac\n        }\n        products {\n          id\n          name\n        }\n        lots {\n          id\n          code\n          product {\n            id\n            name\n          }\n        }\n        release {\n          id\n          number\n          status\n          releaseDate\n          quantityLbs\n          customerPo\n          customer {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.IntakeToCheckDocument,
    "\n  mutation ApproveIntake($input: ApproveIntakeInput!, $idempotencyKey: UUID) {\n    approveIntake(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n": types.ApproveIntakeDocument,
    "\n  mutation DiscardIntake($id: UUID!) {\n    discardIntake(id: $id) {\n      id\n    }\n  }\n": types.DiscardIntakeDocument,
    "\n  query IssueRelease($number: String!) {\n    release(number: $number) {\n      id\n      number\n      status\n      customerPo\n      careOf\n      specialInstructions\n      remainingLbs\n      customer {\n        id\n        name\n      }\n      shipTo {\n        name\n        street\n        city\n        state\n        zip\n      }\n      carrier {\n        ...CarrierWithTrucks\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n        }\n      }\n    }\n  }\n": types.IssueReleaseDocument,
    "\n  mutation IssueBol($input: IssueBolInput!, $idempotencyKey: UUID) {\n    issueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n": types.IssueBolDocument,
    "\n  mutation ReissueBol($input: ReissueBolInput!, $idempotencyKey: UUID) {\n    reissueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n": types.ReissueBolDocument,
    "\n  mutation PreviewBol($input: IssueBolInput!) {\n    previewBol(input: $input) {\n      pdfBase64\n      warnings {\n        code\n        message\n        needsReason\n      }\n    }\n  }\n": types.PreviewBolDocument,
    "\n  fragment DeskLoadRow on Load {\n    id\n    name\n    plannedDate\n    plannedLbs\n    release {\n      id\n      number\n      customerPo\n      customer {\n        name\n      }\n      carrier {\n        name\n      }\n      lines {\n        lotCode\n        product {\n          name\n        }\n      }\n    }\n  }\n": types.DeskLoadRowFragmentDoc,
    "\n  query DeskLoads($filter: LoadFilter, $first: Int!, $after: String) {\n    loads(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.DeskLoadsDocument,
    "\n  query DueLoads($due: LoadFilter, $overdue: LoadFilter) {\n    due: loads(filter: $due, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    overdue: loads(filter: $overdue, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.DueLoadsDocument,
    "\n  query LoadCounts(\n    $overdue: LoadFilter\n    $today: LoadFilter\n    $week: LoadFilter\n    $later: LoadFilter\n    $unscheduled: LoadFilter\n  ) {\n    overdue: loads(filter: $overdue, first: 1) {\n      totalCount\n    }\n    today: loads(filter: $today, first: 1) {\n      totalCount\n    }\n    week: loads(filter: $week, first: 1) {\n      totalCount\n    }\n    later: loads(filter: $later, first: 1) {\n      totalCount\n    }\n    unscheduled: loads(filter: $unscheduled, first: 1) {\n      totalCount\n    }\n  }\n": types.LoadCountsDocument,
    "\n  mutation OpenPaper($bolId: UUID!, $kind: DocumentKind) {\n    documentLink(bolId: $bolId, kind: $kind) {\n      url\n      fileName\n      kind\n      sha256\n    }\n  }\n": types.OpenPaperDocument,
    "\n  mutation SharePaper($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n    }\n  }\n": types.SharePaperDocument,
    "\n  fragment DeskVisit on Visit {\n    id\n    code\n    status\n    checkedInAt\n    signedAt\n    driverName\n    phone\n    pickupNumber\n    carrierName\n    truckNumber\n    trailerNumber\n    bol {\n      id\n      number\n      status\n      customerName\n      netLbs\n    }\n  }\n": types.DeskVisitFragmentDoc,
    "\n  query DeskQueue($status: [VisitStatus!]) {\n    visits(status: $status) {\n      ...DeskVisit\n    }\n  }\n": types.DeskQueueDocument,
    "\n  mutation DeskAssignVisit($input: AssignVisitInput!) {\n    assignVisit(input: $input) {\n      ...DeskVisit\n    }\n  }\n": types.DeskAssignVisitDocument,
    "\n  mutation DeskCompleteVisit($id: UUID!) {\n    completeVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n": types.DeskCompleteVisitDocument,
    "\n  mutation DeskCancelVisit($id: UUID!) {\n    cancelVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n": types.DeskCancelVisitDocument,
    "\n  query DeskReleases($filter: ReleaseFilter, $first: Int!, $after: String) {\n    releases(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          releaseDate\n          customerPo\n          quantityLbs\n          shippedLbs\n          remainingLbs\n          loadsLeft\n          customer {\n            name\n          }\n          lines {\n            lotCode\n            product {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.DeskReleasesDocument,
    "\n  query DeskRelease($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      status\n      seller\n      releaseDate\n      customerPo\n      fob\n      careOf\n      requirements\n      specialInstructions\n      quantityLbs\n      plannedLbs\n      shippedLbs\n      remainingLbs\n      loadsLeft\n      customer {\n        id\n        code\n        name\n      }\n      shipTo {\n        name\n        street\n        street2\n        city\n        state\n        zip\n        phone\n      }\n      carrier {\n        name\n        scac\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n          netLbs\n        }\n      }\n      intake {\n        id\n        fileName\n        fileUrl\n      }\n    }\n  }\n": types.DeskReleaseDocument,
    "\n  mutation CreateRelease($input: CreateReleaseInput!, $idempotencyKey: UUID) {\n    createRelease(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n": types.CreateReleaseDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      tenant {\n        id\n        slug\n        name\n        timeZone\n        bolPrefix\n      }\n      tenants {\n        id\n        name\n      }\n      customers {\n        id\n        name\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SwitchTenant($tenantId: UUID!) {\n    switchTenant(tenantId: $tenantId) {\n      id\n    }\n  }\n": types.SwitchTenantDocument,
    "\n  query Shipments($filter: BolFilter, $after: String) {\n    bols(first: 50, filter: $filter, after: $after) {\n      edges {\n        node {\n          ...ShipmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShipmentsDocument,
    "\n  fragment ShipmentRow on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    releaseNumber\n    truckNumber\n    trailerNumber\n    productName\n    lotCode\n    customerName\n  }\n": types.ShipmentRowFragmentDoc,
    "\n  query Shipment($number: String!) {\n    bol(number: $number) {\n      ...ShipmentFacts\n    }\n  }\n": types.ShipmentDocument,
    "\n  fragment ShipmentFacts on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    customerName\n    releaseNumber\n    productName\n    lotCode\n    carrierName\n    truckNumber\n    trailerNumber\n    shipTo {\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    voidReason\n    replacedBy {\n      number\n    }\n    documents {\n      kind\n      status\n    }\n    viewerCan {\n      share\n    }\n  }\n": types.ShipmentFactsFragmentDoc,
    "\n  query OpenReleases($after: String) {\n    releases(first: 100, after: $after, filter: { status: OPEN }) {\n      edges {\n        node {\n          ...OpenRelease\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpenReleasesDocument,
    "\n  fragment OpenRelease on Release {\n    id\n    number\n    customerPo\n    releaseDate\n    quantityLbs\n    shippedLbs\n    remainingLbs\n    loadsLeft\n    lines {\n      product {\n        name\n      }\n    }\n    shipTo {\n      name\n      city\n      state\n    }\n  }\n": types.OpenReleaseFragmentDoc,
    "\n  query NextLoad($from: Date!) {\n    loads(first: 1, filter: { status: PENDING, dateFrom: $from }) {\n      edges {\n        node {\n          id\n          name\n          plannedDate\n        }\n      }\n    }\n  }\n": types.NextLoadDocument,
    "\n  query Stock {\n    productBalances {\n      at\n      openingLbs\n      receivedLbs\n      shippedLbs\n      correctedLbs\n      remainingLbs\n      committedLbs\n      availableLbs\n      product {\n        id\n        name\n      }\n    }\n  }\n": types.StockDocument,
    "\n  query Today($overdue: LoadFilter, $due: LoadFilter, $issued: BolFilter) {\n    overdue: loads(filter: $overdue, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    due: loads(filter: $due, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    issued: bols(filter: $issued, first: 1) {\n      totalCount\n    }\n    waiting: visits(status: [WAITING]) {\n      ...DeskVisit\n    }\n    intakes {\n      id\n      fileName\n      status\n      fault\n      createdAt\n    }\n  }\n": types.TodayDocument,
    "\n  query Verification($number: String!, $fingerprint: String!) {\n    verification(number: $number, fingerprint: $fingerprint) {\n      number\n      status\n      issuedAt\n      signedBy\n      signedAt\n      official\n      voidedAt\n      timeZone\n      documents {\n        kind\n        version\n        sha256\n      }\n    }\n  }\n": types.VerificationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CarrierWithTrucks on Carrier {\n    id\n    name\n    scac\n    phone\n    trucks {\n      id\n      truckNumber\n      trailerNumber\n      tareLbs\n    }\n  }\n"): typeof import('./graphql.ts').CarrierWithTrucksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerWithAddresses on Customer {\n    id\n    code\n    name\n    city\n    state\n    shipTos {\n      id\n      name\n      street\n      street2\n      city\n      state\n      zip\n      phone\n    }\n  }\n"): typeof import('./graphql.ts').CustomerWithAddressesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCustomers($search: String, $first: Int!, $after: String) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerWithAddresses\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindCustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCarriers($search: String, $first: Int!, $after: String) {\n    carriers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CarrierWithTrucks\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindCarriersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindProducts($search: String, $first: Int!, $after: String) {\n    products(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          isActive\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindLots($search: String) {\n    lots(search: $search) {\n      id\n      code\n      product {\n        id\n        name\n      }\n      chemistry {\n        element\n        percent\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindLotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskBolRow on Bol {\n    id\n    number\n    bolDate\n    status\n    customerName\n    productName\n    netLbs\n    officialLbs\n    truckNumber\n    customerPo\n  }\n"): typeof import('./graphql.ts').DeskBolRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskBolRecord on Bol {\n    ...DeskBolRow\n    netTons\n    grossLbs\n    tareLbs\n    officialTicket\n    varianceLbs\n    variancePercent\n    carrierName\n    trailerNumber\n    seals\n    notes\n    careOf\n    releaseNumber\n    lotCode\n    requirements\n    specialInstructions\n    issuedAt\n    issuedBy\n    voidReason\n    voidedAt\n    verifyUrl\n    chemistry {\n      element\n      percent\n    }\n    lines {\n      handlingUnits\n      description\n      lotCode\n      netLbs\n    }\n    shipTo {\n      customerName\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    release {\n      id\n      number\n    }\n    load {\n      id\n      name\n    }\n    replaces {\n      number\n    }\n    replacedBy {\n      number\n    }\n    visit {\n      id\n      code\n      status\n      driverName\n    }\n    documents {\n      id\n      kind\n      version\n      status\n      sha256\n      bytes\n      error\n      createdAt\n    }\n    signature {\n      signerName\n      company\n      signedAt\n      receivedAt\n      offline\n      reservation\n      shownSha256\n    }\n    viewerCan {\n      void\n      reissue\n      recordOfficialWeight\n      handOver\n      share\n    }\n  }\n"): typeof import('./graphql.ts').DeskBolRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskBols($filter: BolFilter, $first: Int!, $after: String) {\n    bols(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskBolRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskBolsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskBol($number: String!) {\n    bol(number: $number) {\n      ...DeskBolRecord\n    }\n  }\n"): typeof import('./graphql.ts').DeskBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskBolPapers($number: String!) {\n    bol(number: $number) {\n      id\n      documents {\n        id\n        kind\n        version\n        status\n        sha256\n        bytes\n        error\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskBolPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskVoidBol($input: VoidBolInput!, $idempotencyKey: UUID) {\n    voidBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n"): typeof import('./graphql.ts').DeskVoidBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskRecordOfficialWeight($input: OfficialWeightInput!, $idempotencyKey: UUID) {\n    recordOfficialWeight(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DeskBolRecord\n    }\n  }\n"): typeof import('./graphql.ts').DeskRecordOfficialWeightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskHandOver($bolId: UUID!) {\n    handOverBol(bolId: $bolId) {\n      id\n      code\n      status\n    }\n  }\n"): typeof import('./graphql.ts').DeskHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskPaperLink($bolId: UUID!, $kind: DocumentKind, $version: Int) {\n    documentLink(bolId: $bolId, kind: $kind, version: $version) {\n      url\n      fileName\n    }\n  }\n"): typeof import('./graphql.ts').DeskPaperLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskShare($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').DeskShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPickup($code: String!) {\n    openPickup(code: $code)\n  }\n"): typeof import('./graphql.ts').OpenPickupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyVisit {\n    myVisit {\n      ...DriverVisit\n    }\n  }\n"): typeof import('./graphql.ts').MyVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DriverVisit on Visit {\n    id\n    code\n    status\n    driverName\n    carrierName\n    pickupNumber\n    truckNumber\n    trailerNumber\n    checkedInAt\n    bol {\n      ...DriverBol\n    }\n  }\n"): typeof import('./graphql.ts').DriverVisitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DriverBol on Bol {\n    id\n    number\n    status\n    effectiveLbs\n    officialLbs\n    productName\n    customerName\n    carrierName\n    truckNumber\n    trailerNumber\n    seals\n    specialInstructions\n    terminalName\n    terminalPhone\n    shipTo {\n      name\n      city\n      state\n    }\n    signature {\n      signerName\n      signedAt\n    }\n    documents {\n      kind\n      status\n      sha256\n    }\n    viewerCan {\n      sign\n      share\n    }\n  }\n"): typeof import('./graphql.ts').DriverBolFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gate($terminal: String!) {\n    gate(terminal: $terminal) {\n      terminalName\n      tenantName\n    }\n  }\n"): typeof import('./graphql.ts').GateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckIn($input: CheckInInput!, $idempotencyKey: UUID) {\n    checkIn(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverVisit\n    }\n  }\n"): typeof import('./graphql.ts').CheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignBol($input: SignBolInput!, $idempotencyKey: UUID) {\n    signBol(input: $input, idempotencyKey: $idempotencyKey) {\n      ...DriverBol\n    }\n  }\n"): typeof import('./graphql.ts').SignBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Intakes {\n    intakes {\n      id\n      fileName\n      bytes\n      status\n      fault\n      createdAt\n      flags\n      fields {\n        path\n        value\n        confidence\n        reason\n      }\n      release {\n        id\n        number\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IntakesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeToCheck($id: UUID!) {\n    intake(id: $id) {\n      id\n      fileName\n      fileUrl\n      status\n      fault\n      flags\n      createdAt\n      release {\n        id\n        number\n      }\n      fields {\n        path\n        value\n        confidence\n        reason\n        place {\n          page\n          x\n          y\n          w\n          h\n        }\n      }\n      matches {\n        customers {\n          ...CustomerWithAddresses\n        }\n        carriers {\n          id\n          name\n          scac\n        }\n        products {\n          id\n          name\n        }\n        lots {\n          id\n          code\n          product {\n            id\n            name\n          }\n        }\n        release {\n          id\n          number\n          status\n          releaseDate\n          quantityLbs\n          customerPo\n          customer {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IntakeToCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveIntake($input: ApproveIntakeInput!, $idempotencyKey: UUID) {\n    approveIntake(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').ApproveIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardIntake($id: UUID!) {\n    discardIntake(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DiscardIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueRelease($number: String!) {\n    release(number: $number) {\n      id\n      number\n      status\n      customerPo\n      careOf\n      specialInstructions\n      remainingLbs\n      customer {\n        id\n        name\n      }\n      shipTo {\n        name\n        street\n        city\n        state\n        zip\n      }\n      carrier {\n        ...CarrierWithTrucks\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IssueReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueBol($input: IssueBolInput!, $idempotencyKey: UUID) {\n    issueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n"): typeof import('./graphql.ts').IssueBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissueBol($input: ReissueBolInput!, $idempotencyKey: UUID) {\n    reissueBol(input: $input, idempotencyKey: $idempotencyKey) {\n      number\n    }\n  }\n"): typeof import('./graphql.ts').ReissueBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewBol($input: IssueBolInput!) {\n    previewBol(input: $input) {\n      pdfBase64\n      warnings {\n        code\n        message\n        needsReason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewBolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskLoadRow on Load {\n    id\n    name\n    plannedDate\n    plannedLbs\n    release {\n      id\n      number\n      customerPo\n      customer {\n        name\n      }\n      carrier {\n        name\n      }\n      lines {\n        lotCode\n        product {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskLoadRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskLoads($filter: LoadFilter, $first: Int!, $after: String) {\n    loads(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskLoadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueLoads($due: LoadFilter, $overdue: LoadFilter) {\n    due: loads(filter: $due, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    overdue: loads(filter: $overdue, first: 100) {\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DueLoadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoadCounts(\n    $overdue: LoadFilter\n    $today: LoadFilter\n    $week: LoadFilter\n    $later: LoadFilter\n    $unscheduled: LoadFilter\n  ) {\n    overdue: loads(filter: $overdue, first: 1) {\n      totalCount\n    }\n    today: loads(filter: $today, first: 1) {\n      totalCount\n    }\n    week: loads(filter: $week, first: 1) {\n      totalCount\n    }\n    later: loads(filter: $later, first: 1) {\n      totalCount\n    }\n    unscheduled: loads(filter: $unscheduled, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').LoadCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPaper($bolId: UUID!, $kind: DocumentKind) {\n    documentLink(bolId: $bolId, kind: $kind) {\n      url\n      fileName\n      kind\n      sha256\n    }\n  }\n"): typeof import('./graphql.ts').OpenPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SharePaper($input: ShareLinkInput!) {\n    createShareLink(input: $input) {\n      url\n    }\n  }\n"): typeof import('./graphql.ts').SharePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskVisit on Visit {\n    id\n    code\n    status\n    checkedInAt\n    signedAt\n    driverName\n    phone\n    pickupNumber\n    carrierName\n    truckNumber\n    trailerNumber\n    bol {\n      id\n      number\n      status\n      customerName\n      netLbs\n    }\n  }\n"): typeof import('./graphql.ts').DeskVisitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskQueue($status: [VisitStatus!]) {\n    visits(status: $status) {\n      ...DeskVisit\n    }\n  }\n"): typeof import('./graphql.ts').DeskQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskAssignVisit($input: AssignVisitInput!) {\n    assignVisit(input: $input) {\n      ...DeskVisit\n    }\n  }\n"): typeof import('./graphql.ts').DeskAssignVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskCompleteVisit($id: UUID!) {\n    completeVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompleteVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskCancelVisit($id: UUID!) {\n    cancelVisit(id: $id) {\n      ...DeskVisit\n    }\n  }\n"): typeof import('./graphql.ts').DeskCancelVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskReleases($filter: ReleaseFilter, $first: Int!, $after: String) {\n    releases(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          status\n          releaseDate\n          customerPo\n          quantityLbs\n          shippedLbs\n          remainingLbs\n          loadsLeft\n          customer {\n            name\n          }\n          lines {\n            lotCode\n            product {\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskRelease($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      status\n      seller\n      releaseDate\n      customerPo\n      fob\n      careOf\n      requirements\n      specialInstructions\n      quantityLbs\n      plannedLbs\n      shippedLbs\n      remainingLbs\n      loadsLeft\n      customer {\n        id\n        code\n        name\n      }\n      shipTo {\n        name\n        street\n        street2\n        city\n        state\n        zip\n        phone\n      }\n      carrier {\n        name\n        scac\n      }\n      lines {\n        lotCode\n        quantityLbs\n        product {\n          name\n        }\n        chemistry {\n          element\n          percent\n        }\n      }\n      loads {\n        id\n        seq\n        name\n        status\n        plannedDate\n        plannedLbs\n        bol {\n          number\n          netLbs\n        }\n      }\n      intake {\n        id\n        fileName\n        fileUrl\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRelease($input: CreateReleaseInput!, $idempotencyKey: UUID) {\n    createRelease(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').CreateReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      tenant {\n        id\n        slug\n        name\n        timeZone\n        bolPrefix\n      }\n      tenants {\n        id\n        name\n      }\n      customers {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchTenant($tenantId: UUID!) {\n    switchTenant(tenantId: $tenantId) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SwitchTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shipments($filter: BolFilter, $after: String) {\n    bols(first: 50, filter: $filter, after: $after) {\n      edges {\n        node {\n          ...ShipmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShipmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShipmentRow on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    releaseNumber\n    truckNumber\n    trailerNumber\n    productName\n    lotCode\n    customerName\n  }\n"): typeof import('./graphql.ts').ShipmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shipment($number: String!) {\n    bol(number: $number) {\n      ...ShipmentFacts\n    }\n  }\n"): typeof import('./graphql.ts').ShipmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShipmentFacts on Bol {\n    id\n    number\n    status\n    bolDate\n    effectiveLbs\n    officialLbs\n    customerPo\n    customerName\n    releaseNumber\n    productName\n    lotCode\n    carrierName\n    truckNumber\n    trailerNumber\n    shipTo {\n      name\n      street\n      street2\n      city\n      state\n      zip\n    }\n    voidReason\n    replacedBy {\n      number\n    }\n    documents {\n      kind\n      status\n    }\n    viewerCan {\n      share\n    }\n  }\n"): typeof import('./graphql.ts').ShipmentFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenReleases($after: String) {\n    releases(first: 100, after: $after, filter: { status: OPEN }) {\n      edges {\n        node {\n          ...OpenRelease\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRelease on Release {\n    id\n    number\n    customerPo\n    releaseDate\n    quantityLbs\n    shippedLbs\n    remainingLbs\n    loadsLeft\n    lines {\n      product {\n        name\n      }\n    }\n    shipTo {\n      name\n      city\n      state\n    }\n  }\n"): typeof import('./graphql.ts').OpenReleaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextLoad($from: Date!) {\n    loads(first: 1, filter: { status: PENDING, dateFrom: $from }) {\n      edges {\n        node {\n          id\n          name\n          plannedDate\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NextLoadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stock {\n    productBalances {\n      at\n      openingLbs\n      receivedLbs\n      shippedLbs\n      correctedLbs\n      remainingLbs\n      committedLbs\n      availableLbs\n      product {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($overdue: LoadFilter, $due: LoadFilter, $issued: BolFilter) {\n    overdue: loads(filter: $overdue, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    due: loads(filter: $due, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...DeskLoadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    issued: bols(filter: $issued, first: 1) {\n      totalCount\n    }\n    waiting: visits(status: [WAITING]) {\n      ...DeskVisit\n    }\n    intakes {\n      id\n      fileName\n      status\n      fault\n      createdAt\n    }\n  }\n"): typeof import('./graphql.ts').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Verification($number: String!, $fingerprint: String!) {\n    verification(number: $number, fingerprint: $fingerprint) {\n      number\n      status\n      issuedAt\n      signedBy\n      signedAt\n      official\n      voidedAt\n      timeZone\n      documents {\n        kind\n        version\n        sha256\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VerificationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
