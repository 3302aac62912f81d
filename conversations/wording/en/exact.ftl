# Amounts to the last won.

exact = The amounts to the last won:
exact-none = No amount has been calculated yet.
