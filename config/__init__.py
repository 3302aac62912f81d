"""What is set from outside: the policy as data, and how it is read."""
