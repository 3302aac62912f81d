"""The shape of a talk, pure: it knows no platform and no programme."""
