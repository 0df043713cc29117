"""The classes that each kind of the registry's subjects must have."""

from types import MappingProxyType

from graph_builder.vocabulary import terms

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
