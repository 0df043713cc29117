"""What the names of people are made of: add a row to find more of them."""

from graph_builder.extract.words import phrase_list, word_set

# Honorific -> the pronouns of who bears it.
_HE = word_set("he him his himself")
_SHE = word_set("she her hers herself")
HONORIFICS = {
    **dict.fromkeys(
        word_set(
            "Mr Sir Lord Baron Viscount Earl Cardinal Father Brother King Prince"
            " Congressman Assemblyman"
        ),
        "m",
    ),
    **dict.fromkeys(
        word_set(
            "Mrs Ms Miss Dame Lady Baroness Viscountess Countess Sister Queen"
            " Congresswoman Assemblywoman"
        ),
        "f",
    ),
    **dict.fromkeys(
        word_set(
            "Dr Prof Professor Rev Reverend Canon Bishop Archbishop Rabbi Imam Sergeant"
            " Sgt Inspector Superintendent Constable Colonel Captain Major General"
            " Lieutenant Admiral Commander Judge Justice Cllr Councillor Pc PC Det"
            " Detective Chief Mx Senator Ald Alderman Provost Hon hon Rt Right"
            " Honourable Most Very Private Corporal Brigadier Messrs Sen Sens"
            " Rep Reps Representative Gov Governor Atty President"
        ),
        "",
    ),
}
PEERAGE = word_set("Lord Lady Baroness Baron Viscount Viscountess Earl Countess")
# An honorific with one of these behind it is an office, not a name.
NOT_SURNAMES = word_set(
    "Speaker Deputy President Chairman Chancellor Mayor Advocate Justice Chief Privy"
    " Commissioner Commissioners Secretary Minister Lieutenant Lords Lady Chair Friend"
    " Member Members Gentleman Ladies Gentlemen House Inspector Constable Executive"
    " Medical Officer Superintendent Protector Provost Kitchener General Nursing"
)
# Ranks that are only honorifics with a name of their own behind them.
WEAK_HONORIFICS = word_set(
    "Chief Major General Private Most Very Right Justice Father Brother Sister King"
    " Queen Prince Rt Hon hon Honourable Detective Det Constable Judge Commander"
)
PARTICLES = word_set("de da di du van von der den la le bin al ap ab Mac Mc St")
SUFFIXES = word_set(
    "OBE MBE CBE KBE DBE QC KC MP MSP MS AM MEP TD MLA PhD FRCP FRCGP FRCS JP DL Jr Jnr"
    " Snr CH PC"
)
# Honorifics that are offices: who bears one can be 'the senator' later.
OFFICES = {
    **dict.fromkeys(word_set("Sen Senator"), "senator"),
    **dict.fromkeys(word_set("Rep Representative"), "representative"),
    **dict.fromkeys(word_set("Gov Governor"), "governor"),
    "Congressman": "congressman",
    "Congresswoman": "congresswoman",
    "President": "president",
    "Mayor": "mayor",
}
# A run of capitals that ends in one of these names a place, a thing or a paper.
NOT_PERSON_WORDS = word_set(
    "Street Road Lane Avenue Square Park House Ward Centre Center Bridge Court Hall"
    " Prison Airport Station School Hospital College University Trust Institute Act"
    " Bill Report Review Inquiry Award Prize Day Week Month Year Today Programme Show"
    " Plan Fund Scheme Strategy Island Islands Bay Hill Hills Valley River Lake County"
    " City Town Village Kingdom Republic Union Party Council Board Committee Government"
    " Parliament Executive Commission Agency Authority Association Society Foundation"
    " Charter Treaty Times Telegraph Guardian Mail Express Mirror Sun Herald Gazette"
    " Journal Post News Radio Online Magazine Church Cathedral Abbey Castle Palace"
    " Garden Gardens Green Market Cross Moor Wood Forest Heath Common Beach Point Port"
    " North South East West Central District Region Cup League Games Olympics Summit"
    " Disease Syndrome Virus Vaccine Test Cancer Excerpts Portrait Hansard Debate"
    " Questions Answers Statement Order Reading Amendment Clause Schedule Department"
    " Office Ministry Service Services Network Group Team Unit Campaign Alliance"
    " Federation Forum Panel Review Keynes Infirmary Hospice Surgery Practice Clinic"
    " Medical Health Care Social Public National Royal Local Foundation Democrats"
    " Democrat Conservatives Labour Tories Greens Nationalists Christmas Easter England"
    " Scotland Wales Ireland Britain London Europe Africa America Asia Commons Lords"
    " Minister Secretary Chancellor Chairman President Director Officer Members Gate"
    " Alley Terrace Crescent Drive Way Close Place Row Mews Lodge Manor Grange Farm"
    " View Forward Law Rule Rules Article Chapter Model Score Scale Index Line"
)
# Of these, what is also a surname: a given name before it and a second sign decide.
PLACE_SURNAMES = word_set(
    "Green Wood Hall Bridge Park Forest Cross Hill Hills Day Law Lane Heath Court House"
    " Church Castle Abbey Garden Market Moor Post West North East Street Beach Rivers"
    " Lake Ward Price Way Close Place Point Rule Common Gate Farm Island Bay Villages"
    " Lodge Grange Manor Terrace Sun Week Office Field Wells Cup Care Drive Royal"
    " London England Ireland Wales Britain Bank"
)
NOT_PERSON_STARTS = word_set(
    "New North South East West Great Little Upper Lower Royal Saint St San"
    " Santa Los Las"
    " El La Le Port Fort Mount Lake River Isle County City Old High Stoke Milton Market"
    " Health Shadow Prime First Home Foreign Deputy Labour Conservative Tory"
    " Liberal Lib"
    " Downing Porton Exercise Operation Project Covid Good Happy Dear Secretary Oxford"
    " Question Clause Section Article Module Tier Phase Public Private National Social"
    " House Senate Congress White Capitol Democratic Republican"
)
FAMILY = word_set(
    "wife husband partner son daughter mother father brother sister mum dad parents"
    " fiance fiancee fiancée fiancé girlfriend boyfriend widow widower grandmother"
    " grandfather grandson granddaughter uncle aunt nephew niece stepfather stepmother"
    " cousin baby twin sons daughters children ex-wife ex-husband"
)
PRIVATE_ROLES = word_set(
    "patient patients victim victims prisoner inmate resident pensioner sufferer widow"
    " schoolgirl schoolboy teenager toddler mother father grandmother grandfather"
    " pupil student tenant attacker murderer killer defendant suspect burglar"
)
MEMBER_FOR = phrase_list(
    "Member for, member for, Members for, MP for, MSP for, AM for, MS for"
)
# Nouns that make a role; the words before and behind them say which.
ROLE_NOUNS = word_set(
    "chair chairman chairwoman chairperson co-chair co-chairman president"
    " vice-president vice-chair vice-chairman director director-general secretary"
    " secretary-general leader co-leader deputy spokesman spokeswoman spokesperson"
    " minister commissioner tsar czar adviser advisor executive officer head chief MP"
    " MSP MEP AM MS MLA TD peer councillor author editor correspondent reporter"
    " professor lecturer fellow researcher economist analyst consultant surgeon"
    " physician psychiatrist GP doctor nurse midwife matron pharmacist dentist"
    " paramedic barrister solicitor lawyer coroner judge mayor manager lead convener"
    " convenor treasurer governor ombudsman inspector constable superintendent sergeant"
    " bishop archbishop cardinal vicar chancellor vice-chancellor provost"
    " dean principal"
    " registrar trustee founder co-founder member campaigner activist official"
    " ambassador envoy whip candidate representative policeman commander coordinator"
    " co-ordinator strategist scientist epidemiologist virologist oncologist"
    " cardiologist geriatrician radiologist partner specialist expert negotiator"
    " administrator regulator critic historian journalist broadcaster commentator"
    " columnist presenter counsel QC KC clerk premier taoiseach headteacher"
    " teacher owner boss supremo guru champion organiser president-elect patron"
    " senator congressman congresswoman lawmaker pollster nominee aide speaker"
    " operative lobbyist attorney director-designate vice-chancellor surrogate"
)
