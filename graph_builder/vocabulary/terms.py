"""Every term that the graph is written in, each a constant named after it.

Terms of our own stand bare (`POSITION` is pg:Position, `IN_CAPACITY` pg:inCapacity);
a reused term has its prefix in front (`ORG_MEMBER` is org:member).
"""

from pyoxigraph import NamedNode

from graph_builder.vocabulary.namespaces import CODE, DEF, REUSED


def _pg(name: str) -> NamedNode:
    return NamedNode(DEF + name)


def _reused(prefix: str, name: str) -> NamedNode:
    return NamedNode(REUSED[prefix] + name)


ONTOLOGY = NamedNode(DEF.rstrip("#"))

WORK = _pg("Work")
SOURCE = _pg("Source")
SPAN = _pg("Span")
UTTERANCE = _pg("Utterance")
POSITION = _pg("Position")
COMMITMENT = _pg("Commitment")
PROPOSITION = _pg("Proposition")
PROPOSAL = _pg("Proposal")
FACTUAL_CLAIM = _pg("FactualClaim")
CANDIDATE_PROPOSITION = _pg("CandidateProposition")
TENURE = _pg("Tenure")
NAMING = _pg("Naming")
UNIDENTIFIED_GROUP = _pg("UnidentifiedGroup")
SUCCESSION = _pg("Succession")
WITHDRAWN = _pg("Withdrawn")

SHA256 = _pg("sha256")
ALSO_NAMED = _pg("alsoNamed")
CHAR_LENGTH = _pg("charLength")
RENDITION = _pg("rendition")
IS_EXCERPT = _pg("isExcerpt")
TEXT = _pg("text")
MENTIONS = _pg("mentions")

SPEAKER = _pg("speaker")
IN_CAPACITY = _pg("inCapacity")
CAPACITY_BASIS = _pg("capacityBasis")
CONVEYED_IN = _pg("conveyedIn")
REPLIES_TO = _pg("repliesTo")
MODE = _pg("mode")
SPEECH_ACT = _pg("speechAct")
CONTEXT_GAP = _pg("contextGap")
EVIDENCE = _pg("evidence")

HOLDER = _pg("holder")
ON_PROPOSITION = _pg("onProposition")
STANCE = _pg("stance")
EXPRESSED_IN = _pg("expressedIn")
EXPLICITNESS = _pg("explicitness")
CONDITION = _pg("condition")
ENDORSES = _pg("endorses")
DISPUTES = _pg("disputes")
BECAUSE_OF = _pg("becauseOf")
TIER = _pg("tier")
CONFIDENCE = _pg("confidence")
RULE = _pg("rule")
REVIEW = _pg("review")
REVIEWED_BY = _pg("reviewedBy")
REVIEWED_ON = _pg("reviewedOn")
WITHDRAWN_ON = _pg("withdrawnOn")

ON_BEHALF_OF = _pg("onBehalfOf")
DUE_TEXT = _pg("dueText")
COMMITMENT_STATUS = _pg("commitmentStatus")

INCOMPATIBLE_WITH = _pg("incompatibleWith")
NARROWER_THAN = _pg("narrowerThan")
PATTERN = _pg("pattern")
CONTRARY_PATTERN = _pg("contraryPattern")

POST = _pg("post")
CONSTITUENCY = _pg("constituency")
ATTESTED_BY = _pg("attestedBy")
AMBIGUOUS_NAME = _pg("ambiguousName")
NAMING_OF = _pg("namingOf")
SUCCESSION_TYPE = _pg("successionType")
FACT_BASIS = _pg("factBasis")

DATE_EARLIEST = _pg("dateEarliest")
DATE_LATEST = _pg("dateLatest")
DATE_TEXT = _pg("dateText")
DATE_BASIS = _pg("dateBasis")
START_EARLIEST = _pg("startEarliest")
START_LATEST = _pg("startLatest")
END_EARLIEST = _pg("endEarliest")
END_LATEST = _pg("endLatest")

RDF_TYPE = _reused("rdf", "type")
RDFS_LABEL = _reused("rdfs", "label")
RDFS_SEE_ALSO = _reused("rdfs", "seeAlso")
OWL_SAME_AS = _reused("owl", "sameAs")
XSD_DATE = _reused("xsd", "date")
XSD_DECIMAL = _reused("xsd", "decimal")
XSD_INTEGER = _reused("xsd", "integer")
XSD_STRING = _reused("xsd", "string")
XSD_BOOLEAN = _reused("xsd", "boolean")

DCTERMS_TITLE = _reused("dcterms", "title")
DCTERMS_TYPE = _reused("dcterms", "type")
DCTERMS_PUBLISHER = _reused("dcterms", "publisher")
DCTERMS_IDENTIFIER = _reused("dcterms", "identifier")
DCTERMS_DESCRIPTION = _reused("dcterms", "description")
DCTERMS_SUBJECT = _reused("dcterms", "subject")
DCTERMS_SOURCE = _reused("dcterms", "source")
DCTERMS_IS_REPLACED_BY = _reused("dcterms", "isReplacedBy")
FOAF_PERSON = _reused("foaf", "Person")
FOAF_PAGE = _reused("foaf", "page")
PROV_PERSON = _reused("prov", "Person")
PROV_ORGANIZATION = _reused("prov", "Organization")
PROV_SPECIALIZATION_OF = _reused("prov", "specializationOf")
ORG_ORGANIZATION = _reused("org", "Organization")
ORG_POST = _reused("org", "Post")
ORG_POST_IN = _reused("org", "postIn")
ORG_MEMBER = _reused("org", "member")
ORG_IN_ORGANIZATION = _reused("org", "organization")
ORG_CLASSIFICATION = _reused("org", "classification")
ORG_SUB_ORGANIZATION_OF = _reused("org", "subOrganizationOf")
ORG_ORIGINAL = _reused("org", "originalOrganization")
ORG_RESULTING = _reused("org", "resultingOrganization")
OA_HAS_SOURCE = _reused("oa", "hasSource")
OA_HAS_SELECTOR = _reused("oa", "hasSelector")
OA_POSITION_SELECTOR = _reused("oa", "TextPositionSelector")
OA_QUOTE_SELECTOR = _reused("oa", "TextQuoteSelector")
OA_START = _reused("oa", "start")
OA_END = _reused("oa", "end")
OA_EXACT = _reused("oa", "exact")
SKOS_CONCEPT = _reused("skos", "Concept")
SKOS_PREF_LABEL = _reused("skos", "prefLabel")
SKOS_ALT_LABEL = _reused("skos", "altLabel")
SKOS_BROADER = _reused("skos", "broader")
SKOS_SCOPE_NOTE = _reused("skos", "scopeNote")
SKOSXL_LITERAL_FORM = _reused("skosxl", "literalForm")


def code(value: str) -> NamedNode:
    """Return the concept of a code list; the model's enums hold the codes' names."""
    return NamedNode(CODE + value)
