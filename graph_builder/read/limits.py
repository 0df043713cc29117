"""How large an input may be; beyond it is refused, never cut."""

FILE_BYTES = 200_000_000
"""The most that one file or one archive may come to, unpacked."""

PAGE_BYTES = 20_000_000
"""The most that one HTML page may come to."""

PAGE_SECONDS = 10
"""The longest that the text of one HTML page may take to extract."""

PAGE_MEMORY = 1_500_000_000
"""The most memory that extracting the text of an HTML page may take."""

ARCHIVE_RATIO = 100
"""How many times its packed size an archive may come to, once beyond a megabyte."""

ARCHIVE_MEMBERS = 10_000
"""The most files that one archive may hold."""
