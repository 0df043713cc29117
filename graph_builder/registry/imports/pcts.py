"""The list of primary care trusts and the commissioning groups that they map to."""

from collections.abc import Iterable

from graph_builder.model import Body, Bounds, FactBasis, Succession
from graph_builder.registry.imports.draft import Draft, Json
from graph_builder.registry.imports.known import Known
from graph_builder.slugs import make_slug

# Slivers of a boundary are no succession.
_LEAST_SHARE = 1.0


def draft_pcts(trusts: Iterable[Json], source: str, known: Known) -> Draft:
    """Return the trusts with their codes, and which groups their work passed to.

    The list has no dates. A group that the registry lacks is left out and named in
    `skipped`, so import the groups first.
    """
    draft = Draft()
    for trust in trusts:
        identifiers = (f"ods:{trust['nhscode']}", f"ons:{trust['onscode']}")
        slug = known.find(identifiers)
        label = f"{trust['name']} Primary Care Trust"
        if slug is None:
            slug = known.name_apart(label, trust["nhscode"], is_person=False)
        if slug not in known.shipped:
            draft.bodies.append(
                Body(
                    slug=slug,
                    label=label,
                    aliases=(f"{trust['name']} PCT",),
                    classification="primary-care-trust",
                    identifiers=identifiers,
                )
            )
        results = _find_groups(trust, draft, known)
        if results:
            draft.successions.append(
                Succession(
                    slug=make_slug(f"{slug} 2013"),
                    originals=(slug,),
                    results=results,
                    kind="functional",
                    bounds=Bounds(),
                    basis=FactBasis.CHECKED,
                    checked_against=source,
                )
            )
    return draft


def _find_groups(trust: Json, draft: Draft, known: Known) -> tuple[str, ...]:
    groups = trust["CCG"] if isinstance(trust["CCG"], list) else [trust["CCG"]]
    found = []
    for group in groups:
        if float(group["pcd_percent"]) < _LEAST_SHARE:
            continue
        slug = known.find((f"ods:{group['code']}",))
        if slug is None:
            draft.skipped.append(f"No group has the code {group['code']!r}.")
        else:
            found.append(slug)
    return tuple(sorted(found))
