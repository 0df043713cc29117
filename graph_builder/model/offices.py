"""Which offices are public, and which titles tell nobody which office they mean."""

# An office in one of these is somebody's whom everybody knows.
PUBLIC_BODIES = frozenset({"government", "government-department", "legislature"})

# Every department has them, whatever the registry lists.
UNTELLING_TITLES = frozenset(
    {
        "minister",
        "minister of state",
        "parliamentary under-secretary",
        "parliamentary under-secretary of state",
        "parliamentary secretary",
        "secretary of state",
        "shadow minister",
        "shadow secretary of state",
        "under-secretary",
        "whip",
    }
)

# Several hold these at once.
SHARED_TITLES = frozenset({"deputy speaker"})
