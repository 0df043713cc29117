"""Every output, and what each shows of a stance."""
