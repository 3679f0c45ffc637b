"""The list of templates, and the forms to name and choose one."""
