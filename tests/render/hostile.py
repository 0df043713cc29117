"""Strings that become script, markup or requests wherever text is not kept text."""

CANARY = "pwned"
_RUN = f"document.body.dataset.{CANARY}=1"

HOSTILE = (
    f"<script>{_RUN}</script>",
    f"</script><script>{_RUN}</script>",
    f"<img src=x onerror={_RUN}>",
    f'"><img src=x onerror="{_RUN}">',
    f"'><svg/onload={_RUN}>",
    f"<svg><script>{_RUN}</script></svg>",
    f"javascript:{_RUN}",
    f"<a href=javascript:{_RUN}>href</a>",
    f"<iframe srcdoc='<script>parent.{_RUN}</script>'></iframe>",
    f"<body onload={_RUN}>",
    f"<!--<script>{_RUN}//-->",
    f"{{{{ ''.__class__ }}}}{{% raw %}}{_RUN}",
    "${7*7}<%= 7*7 %>",
    "]]><!DOCTYPE html>",
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/leak">',
    '<link rel=stylesheet href="http://127.0.0.1:9/leak.css">',
    "<style>@import url(http://127.0.0.1:9/leak);</style>",
    f"\u2028{_RUN}\u2029",
    "\u202eright to left\u202c <b>bold</b>",
    "A" * 300,
    "</style><script>",
    '" autofocus onfocus="' + _RUN,
)
