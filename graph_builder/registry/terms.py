"""What the registry's files are written in, beyond the vocabulary's own terms."""

from types import MappingProxyType

from graph_builder.vocabulary import terms

AMBIGUOUS_NAME = terms.AMBIGUOUS_NAME

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
