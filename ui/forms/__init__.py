"""Forms: the inspector of a post, the quick forms for a new post and signal, and the lists to link them."""
