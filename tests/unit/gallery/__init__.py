"""The model most templates of these tests are of."""

MODEL = "model_a"
DIMENSION = 8
