"""What the registry's files are written in, beyond the vocabulary's own terms."""

from types import MappingProxyType

from pyoxigraph import NamedNode

from graph_builder.vocabulary import DEF, terms

AMBIGUOUS_NAME = NamedNode(DEF + "ambiguousName")

KINDS = MappingProxyType(
    {
        "person": terms.FOAF_PERSON,
        "body": terms.ORG_ORGANIZATION,
        "post": terms.ORG_POST,
        "tenure": terms.TENURE,
        "naming": terms.NAMING,
        "succession": terms.SUCCESSION,
    }
)
