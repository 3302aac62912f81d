"""What is asked and said: questions, replies, results, and the words for them in every language."""
