"""The shared conversation core: policy, talk, storage, and the desk where they meet."""
