"""Fits the matrix of a head with TensorFlow; run as `python -m doorcam.training.fit FACES.npz HEAD.h5`.

Triplet loss with semi-hard negatives: Schroff, Kalenichenko and Philbin, "FaceNet: A Unified Embedding for
Face Recognition and Clustering", 2015. See `doorcam.vision.child` for how it speaks.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.errors import Sentence
from doorcam.vision.child import report, work_as_child
from doorcam.vision.networks.head import head_file

Vectors = npt.NDArray[np.float32]
People = npt.NDArray[np.intp]
Faces = tuple[Vectors, People]
"""(n, D) vectors and for each the number of its person, (n,)."""

# FaceNet's margin, for squared distances of vectors among which strangers lie as far apart as random ones of
# length 1: their squares are 2 on average.
_MARGIN = 0.2
_STRANGERS_SQUARE = 2.0
# A batch is some people with some photos of each, as in the paper; its triplets grow with the third power.
_BATCH_PEOPLE = 16
_BATCH_PHOTOS = 8
_EPOCHS = 100
_BATCHES_AN_EPOCH = 10
# Epochs without a gain for the people held out until it ends.
_PATIENCE = 10
_LEARNING_RATE = 1e-3
# How strongly the matrix is held near the identity, since few people say little about all others. Made-up vectors
# that spread far in 8 of 128 directions gained most with this, of 0.05, 0.005 and 0.001: people held out of 40.
_TETHER = 0.005


def main(faces: Path, head: Path) -> None:
    """Fit a matrix to the faces of the one file, which `doorcam.training.trial` writes, and write it to the other."""
    report(0, _EPOCHS, Sentence("starting TensorFlow"))
    with np.load(faces, allow_pickle=False) as stored:
        learned = stored["vectors"], stored["people"]
        held_out = stored["held_out_vectors"], stored["held_out_people"]
        unit_length, seed = bool(stored["unit_length"]), int(stored["seed"])
    head.write_bytes(head_file(fit(learned, held_out, unit_length=unit_length, seed=seed)))


def fit(learned: Faces, held_out: Faces, *, unit_length: bool, seed: int) -> Vectors:
    """Fit a matrix until the people held out gain no more. Imports TensorFlow.

    Args:
        learned: The faces to learn from.
        held_out: Those that say when to stop.
        unit_length: Whether vectors are compared at length one, as by the cosine.
        seed: Of the choice of batches.

    Returns:
        (D, D), the best matrix for the people held out; the identity when none was better.
    """
    length = _stranger_length(*learned)
    batches, watched = _batches(*learned, length, seed), _batches(*held_out, length, seed)
    watch = [next(watched) for _ in range(_BATCHES_AN_EPOCH)]
    learner = _Learner(learned[0].shape[1], unit_length)
    least, best, idle = learner.loss(watch), learner.kernel, 0
    for epoch in range(1, _EPOCHS + 1):
        learner.learn(next(batches) for _ in range(_BATCHES_AN_EPOCH))
        loss = learner.loss(watch)
        report(epoch, _EPOCHS, Sentence("learning: the loss of the people held out is {loss:.4f}", loss=float(loss)))
        least, best, idle = (loss, learner.kernel, 0) if loss < least else (least, best, idle + 1)
        if idle == _PATIENCE:
            break
    return best


class _Learner:
    """A matrix that learns, from the identity on."""

    def __init__(self, dimension: int, unit_length: bool) -> None:
        import keras
        import tensorflow as tf

        layer = keras.layers.Dense(dimension, use_bias=False, kernel_initializer=keras.initializers.Identity())
        layer.build((None, dimension))
        identity = tf.eye(dimension)
        optimiser = keras.optimizers.Adam(_LEARNING_RATE)
        signature = (tf.TensorSpec((None, dimension), tf.float32), tf.TensorSpec((None,), tf.int64))

        def loss(vectors: Any, people: Any) -> Any:
            mapped = layer(vectors)
            return triplet_loss(tf.math.l2_normalize(mapped, axis=1) if unit_length else mapped, people)

        def learn(vectors: Any, people: Any) -> None:
            with tf.GradientTape() as tape:
                total = loss(vectors, people) + _TETHER * tf.reduce_sum(tf.square(layer.kernel - identity))
            optimiser.apply(tape.gradient(total, [layer.kernel]), [layer.kernel])

        self._layer = layer
        self._loss = tf.function(loss, input_signature=signature)
        self._learn = tf.function(learn, input_signature=signature)

    @property
    def kernel(self) -> Vectors:
        """(D, D), as it is now."""
        return np.array(self._layer.kernel, np.float32)

    def loss(self, batches: list[Faces]) -> float:
        """The mean over the batches."""
        return float(np.mean([self._loss(*batch) for batch in batches]))

    def learn(self, batches: Iterator[Faces]) -> None:
        """Take a step for each batch."""
        for batch in batches:
            self._learn(*batch)


def triplet_loss(vectors: Any, people: Any) -> Any:
    """Mean triplet loss of a batch, for every pair of one person and one negative.

    The negative is the nearest stranger farther off than the positive, else the farthest stranger.

    Args:
        vectors: (n, D) float32 tensor.
        people: (n,) int64 tensor.

    Returns:
        A scalar tensor; 0 for a batch without a pair of one person, or without strangers.
    """
    import tensorflow as tf

    squares = tf.reduce_sum(tf.square(vectors), axis=1)
    apart = tf.maximum(squares[:, None] - 2.0 * tf.matmul(vectors, vectors, transpose_b=True) + squares[None, :], 0.0)
    same = people[:, None] == people[None, :]
    # Axes: anchor, positive, negative.
    semi_hard = ~same[:, None, :] & (apart[:, None, :] > apart[:, :, None])
    nearest = tf.reduce_min(tf.where(semi_hard, apart[:, None, :], np.inf), axis=2)
    farthest = tf.reduce_max(tf.where(same, -np.inf, apart), axis=1)[:, None]
    negative = tf.where(tf.math.is_finite(nearest), nearest, farthest)
    pairs = same & ~tf.eye(tf.shape(people)[0], dtype=tf.bool) & tf.math.is_finite(negative)
    losses = tf.maximum(apart - tf.where(pairs, negative, np.inf) + _MARGIN, 0.0)
    return tf.reduce_sum(losses) / tf.maximum(tf.reduce_sum(tf.cast(pairs, tf.float32)), 1.0)


def _batches(vectors: Vectors, people: People, length: np.float32, seed: int) -> Iterator[Faces]:
    """Batches without end: so many people with so many photos of each, or as many as there are, divided by a length."""
    rng = np.random.default_rng(seed)
    photos = [np.flatnonzero(people == person) for person in np.unique(people)]
    while True:
        chosen = rng.permutation(len(photos))[:_BATCH_PEOPLE]
        rows = np.concatenate([rng.permutation(photos[person])[:_BATCH_PHOTOS] for person in chosen])
        yield vectors[rows] / length, people[rows]


def _stranger_length(vectors: Vectors, people: People) -> np.float32:
    """What vectors are divided by, so that squared distances of strangers are 2 on average."""
    rng = np.random.default_rng(0)
    first, second = rng.integers(len(vectors), size=(2, 10_000))
    strangers = people[first] != people[second]
    squares = np.square(vectors[first[strangers]] - vectors[second[strangers]]).sum(axis=1)
    return np.float32(np.sqrt(squares.mean() / _STRANGERS_SQUARE))


if __name__ == "__main__":
    sys.exit(work_as_child(lambda: main(Path(sys.argv[1]), Path(sys.argv[2]))))
