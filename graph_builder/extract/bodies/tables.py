"""What the names of bodies are made of: add a row to find more of them."""

from graph_builder.extract.words import phrase_list, word_set

# Heads of names that stand for one place or another: what is before them must say
# which, so each has the words that do not.
_PLACED = word_set(
    "NHS Foundation Primary Care Trust Hospital Hospitals University Health Healthcare"
    " Local General District County City Borough Town Parish Acute Mental Community"
    " Royal Teaching Children's Executive Management Governing Strategic Special"
    " Clinical Group Social Services Commissioning Integrated Ambulance Service Fire"
    " Police Public Working Steering Patient Practice New National English British"
    " European The High"
)
_TOPICAL = word_set("The NHS New National Select Joint Special Standing This Its")
HEADS = {
    **dict.fromkeys(
        phrase_list(
            "Trust, Trusts, Hospital, Hospitals, Infirmary, Hospice, Council,"
            " Authority,"
            " Group, Constabulary, Police, Clinic, Borough Council"
        ),
        _PLACED,
    ),
    "Board": _PLACED - {"Commissioning"},
    **dict.fromkeys(word_set("Boards Councils"), _PLACED),
    **dict.fromkeys(
        phrase_list(
            "Union, Association, Federation, Confederation, Institute, Institution,"
            " Foundation, Commission, Committee, Society, College, University, Party,"
            " Agency, Alliance, Forum, Coalition, Consortium, Inspectorate, Congress,"
            " Academy, Church, Parliament, Assembly, Government, Executive,"
            " Observatory,"
            " Ombudsman, Faculty, Taskforce, Collaborative, Partnership, Network,"
            " Campaign, Ltd, Limited, plc, PLC, Inc, LLP, Pharmaceuticals,"
            " Laboratories,"
            " Charity, Guild, Bureau, Senate, Directorate, Tribunal, Corporation, Bank,"
            " Caucus, PAC, Company, Healthwatch, Secretariat, Cooperative,"
            " Co-operative, Synod, Organisation, Organization"
        ),
        _TOPICAL,
    ),
}
# Heads that say what they are about behind them: 'Royal College of X'.
TAILED_HEADS = word_set(
    "College Department Ministry Institute Association Society University Federation"
    " Union Office Board Council Faculty School Academy House Bank Church Committee"
    " Commission Campaign Centre Confederation Directorate Authority Agency Forum"
    " Institution Inspectorate Alliance Campaign Partnership Foundation Archbishops"
)
TAIL_WORDS = word_set("of for on to")
ACRONYM_HEADS = word_set("CCG PCT SHA ICB LHB LMC HA FT ICS STP UHB")
NO_PLACES = word_set("Local New National English Welsh Neighbouring Big Small Former")
PLURAL_ACRONYM_HEADS = word_set("CCGs PCTs SHAs ICBs LHBs LMCs")

# Small-letter heads after a capitalised name: 'Anytown hospital'.
LOWER_HEADS = phrase_list(
    "local health board, health board, primary care trust, clinical"
    " commissioning group,"
    " hospital, infirmary, hospital trust, hospitals trust, nhs trust,"
    " foundation trust,"
    " police, city council, county council, borough council, district council, council,"
    " strategic health authority, health authority, health protection board, hospice,"
    " ambulance service, ambulance trust, university, church, party, executive,"
    " government, assembly government, assembly, parliament, care trust, unit"
)
# These may stand after an adjective of nationality: 'the Scottish executive'.
NATIONAL_HEADS = word_set("church party executive government assembly parliament")
DEMONYMS = word_set(
    "English British Welsh Scottish Irish UK European American German French Italian"
    " Spanish Dutch Swedish Catholic Anglican Christian Muslim Jewish Victorian NHS GP"
    " Labour Conservative Tory Liberal Democrat London Western Northern Southern"
    " Eastern A&E Covid Covid-19 Coronavirus"
)
# A government of this party is the country's, not a body of that name.
RULING = word_set("Labour Conservative Tory Liberal Democrat Dem Coalition coalition")
NOT_WITH = {"government": RULING, "party": word_set("Opposition Governing Ruling")}
LOCATED_HEADS = phrase_list(
    "primary care trust, health board, clinical commissioning group, health authority,"
    " mental health trust, hospital trust, ambulance trust, acute trust"
)
COUNTRIES = word_set("England Scotland Wales Cymru UK International Ireland Europe GB")
COUNTRY_ADJECTIVES = {
    "Scotland": "Scottish",
    "Wales": "Welsh",
    "Westminster": "UK",
    "Ireland": "Irish",
}
NOT_BEFORE_COUNTRY = word_set(
    "North South East West Mid New Central Northern Southern Eastern Western Little"
    " Great Bank Church Scotland England Wales In Across The All Outside Britain Europe"
)
# What follows makes it a law, a scheme or a paper, not the body.
NOT_A_BODY_BEFORE = word_set(
    "Act Bill Fund Programme Scheme Plan Review Report Survey Regulations"
    " Order Strategy"
    " Guidelines Framework Charter Award Awards Directive Pathway Initiative Tariff"
    " Convention Treaty White Green Day Week Month Year Conference Inquiry Number"
    " Debates Debate Questions Street Road Lane Avenue Square Constitution Contract"
)
NOT_A_NAME_END = word_set(
    "Disease Disorder Syndrome Framework Programme Fund Plan Scheme Contract Payment"
    " Initiative Strategy Act Bill Indicator Tariff Test Virus Record System Index Levy"
    " Tax Allowance Assessment Order Area Zone Target Targets Model Review Standard"
    " Standards Officer Director Secretary Minister Executive Score Rate Scan Therapy"
)
JOINED_HEADS = word_set(
    "Trust Hospital Hospitals Council Board Boards CCG PCT Authority CCGs PCTs"
    " Commission NHS Executive Agency University Police"
)
POSSESSIVE_NAMES = word_set(
    "King Queen Patients Children Women People Nurses Guy Thomas James George Mary"
    " Bartholomew Christopher Alzheimer Parkinson Crohn Students Teachers Firefighters"
    " Citizens Men Carers Pensioners Farmers Workers Prince Luke Peter John Mothers"
    " Midwives Doctors Physicians Surgeons Veterans Taxpayers Consumers Lloyd Barnardo"
    " Dentists Consultants Governors Employers Lawyers Journalists Motorists Officers"
)
# Kinds of bodies that a text says before or after a name that shows nothing itself.
DESCRIPTORS = phrase_list(
    "charity, think tank, think-tank, union, trade union, regulator, watchdog, company,"
    " firm, drug company, drugs company, pressure group, campaign group, lobby group,"
    " outsourcing firm, health insurer, insurer, drug maker, drugmaker, pharmacy chain,"
    " magazine, newspaper, journal, website, patient group, care provider, consultancy,"
    " contractor, manufacturer, supermarket, retailer, broadcaster, group,"
    " organisation,"
    " quango, body, health union, teaching union, doctors' union, consumer group"
)
CONSORTIUM_WORDS = word_set("consortium consortia consortiums Consortium Consortia")
NOT_A_CONSORTIUM = word_set("GP GPs NHS Commissioning Practice Pathfinder PCT The A")
CLASSES = phrase_list(
    "clinical commissioning groups, commissioning groups, CCGs, primary care trusts,"
    " PCTs, strategic health authorities, SHAs, health authorities, NHS trusts, trusts,"
    " hospital trusts, foundation trusts, mental health trusts, ambulance trusts,"
    " health boards, local health boards, local authorities, councils, hospitals,"
    " consortiums, consortia, GP consortia, GP practices, general practices, practices,"
    " surgeries, care homes, pharmacies, community pharmacies, universities, charities,"
    " regulators, providers, commissioners, royal colleges, medical schools, LMCs,"
    " local medical committees, integrated care boards, ICBs, health and wellbeing"
    " boards, insurers, drug companies, pharmaceutical companies, police forces"
)
