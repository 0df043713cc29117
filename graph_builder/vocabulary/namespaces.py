"""Where our IRIs live, and the prefixes that they are written with."""

from types import MappingProxyType

# The one place that decides it; the Turtle files under ontology/, shapes/ and
# queries/ spell it out, and a test keeps them in step.
BASE = "https://w3id.org/policygraph/"

DEF = BASE + "def#"
CODE = BASE + "code/"
ID = BASE + "id/"
GRAPH = BASE + "graph/"
SHAPE = BASE + "shape/"

REUSED = MappingProxyType(
    {
        "dcterms": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "oa": "http://www.w3.org/ns/oa#",
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": "https://schema.org/",
        "sh": "http://www.w3.org/ns/shacl#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "skosxl": "http://www.w3.org/2008/05/skos-xl#",
        "vann": "http://purl.org/vocab/vann/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)

# What a server says of itself is written in these; the graph is not.
SERVICE = MappingProxyType(
    {
        "formats": "http://www.w3.org/ns/formats/",
        "sd": "http://www.w3.org/ns/sparql-service-description#",
        "void": "http://rdfs.org/ns/void#",
    }
)

# What a published data set says of itself, beside VoID.
CATALOGUE = MappingProxyType({"dcat": "http://www.w3.org/ns/dcat#"})

_KINDS = [
    "person",
    "body",
    "post",
    "tenure",
    "naming",
    "succession",
    "proposition",
    "topic",
    "work",
    "source",
]

PREFIXES = MappingProxyType(
    {"pg": DEF, "code": CODE} | {kind: f"{ID}{kind}/" for kind in _KINDS} | REUSED
)
