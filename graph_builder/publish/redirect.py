"""For the web server: where each IRI leads, and for crawlers: which pages there are."""

from collections.abc import Iterable, Sequence
from html import escape

from graph_builder.publish.addresses import RULES, Rule
from graph_builder.vocabulary import BASE

_MOST = 50_000  # of one file: https://www.sitemaps.org/protocol.html
_ASKED = (("text/turtle", ".ttl"), (r"application/ld\+json", ".jsonld"))

_HEAD = r"""# Leads {base} to its pages and data, by what is asked for.
# {where}
Options -MultiViews
DirectorySlash Off
AddType text/turtle .ttl
AddType application/ld+json .jsonld
AddType application/n-quads .nq
AddType application/trig .trig
<IfModule mod_headers.c>
Header always set Access-Control-Allow-Origin "*"
Header always merge Vary Accept
</IfModule>
RewriteEngine on
"""
_HERE = r"""RewriteCond %{REQUEST_URI}::$1 ^(.*?/)(.*)::\2$
RewriteRule ^(.*)$ - [E=SITE:%1]
"""
_THERE = """RewriteRule ^ - [E=SITE:{address}]
RewriteRule ^(.+\\.(?:html|ttl|jsonld|nq|trig|xml|gz))$ %{{ENV:SITE}}$1 [R=302,L]
"""


def write_redirections(address: str) -> bytes:
    """Return an Apache .htaccess with content negotiation for every IRI.

    With an `address` it is for the w3id registry, whose folder then leads to the site;
    with '' it serves the folder that it stands in.
    """
    where = "For https://github.com/perma-id/w3id.org" if address else "For this folder"
    lines = [_HEAD.format(base=BASE, where=where + ".")]
    lines.append(_THERE.format(address=address) if address else _HERE)
    lines.append("RewriteRule ^$ %{ENV:SITE}index.html [R=302,L]\n")
    for rule in RULES:
        if "#" not in rule.pattern:  # a fragment never reaches a server
            lines += _redirect(rule)
    return "".join(lines).encode()


def _redirect(rule: Rule) -> Iterable[str]:
    parts = (rule.page, rule.fragment, rule.data or rule.page)
    page, fragment, data = (text.replace("\\", "$") for text in parts)
    for media_type, ending in _ASKED:
        yield f"RewriteCond %{{HTTP_ACCEPT}} {media_type}\n"
        yield _rewrite(rule.pattern, f"{data}{ending}", "R=303,L")
    anchor = f"#{fragment}" if fragment else ""
    yield _rewrite(rule.pattern, f"{page}.html{anchor}", "R=303,NE,L")


def _rewrite(pattern: str, target: str, flags: str) -> str:
    return f"RewriteRule ^{pattern}$ %{{ENV:SITE}}{target} [{flags}]\n"


def write_sitemaps(pages: Sequence[str], address: str) -> dict[str, bytes]:
    """Return sitemap.xml, and the parts it leads to where one file is not enough."""
    parts = [pages[at : at + _MOST] for at in range(0, len(pages), _MOST)]
    if len(parts) <= 1:
        return {"sitemap.xml": _write_urls(pages, address)}
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    files = {
        name: _write_urls(part, address)
        for name, part in zip(names, parts, strict=True)
    }
    return {
        "sitemap.xml": _write_xml("sitemapindex", "sitemap", names, address)
    } | files


def _write_urls(pages: Sequence[str], address: str) -> bytes:
    return _write_xml("urlset", "url", pages, address)


def _write_xml(outer: str, inner: str, paths: Sequence[str], address: str) -> bytes:
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    rows = "".join(
        f"<{inner}><loc>{escape(address + path)}</loc></{inner}>\n" for path in paths
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{outer} xmlns="{space}">\n{rows}</{outer}>\n'.encode()
