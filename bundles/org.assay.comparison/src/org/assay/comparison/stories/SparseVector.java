package org.assay.comparison.stories;

import java.util.Arrays;

/** A vector of which few components differ from nought. Immutable. */
final class SparseVector {
	private final int[] keys;
	private final double[] values;

	/**
	 * @param keys   ascending
	 * @param values one for each key
	 */
	SparseVector(int[] keys, double[] values) {
		this.keys = keys;
		this.values = values;
	}

	int size() {
		return keys.length;
	}

	int key(int index) {
		return keys[index];
	}

	double value(int index) {
		return values[index];
	}

	/** The same direction with length one; a vector of noughts stays. */
	SparseVector unit() {
		double squares = 0;
		for (double value : values) {
			squares += value * value;
		}
		double[] unit = values.clone();
		for (int i = 0; i < unit.length && squares > 0; i++) {
			unit[i] /= Math.sqrt(squares);
		}
		return new SparseVector(keys, unit);
	}

	/** The inner product. */
	double dot(SparseVector other) {
		double sum = 0;
		for (int i = 0, j = 0; i < keys.length && j < other.keys.length;) {
			if (keys[i] == other.keys[j]) {
				sum += values[i++] * other.values[j++];
			} else if (keys[i] < other.keys[j]) {
				i++;
			} else {
				j++;
			}
		}
		return sum;
	}

	/** The number behind the greatest of its keys; 0 when it has none. */
	int end() {
		return keys.length == 0 ? 0 : keys[keys.length - 1] + 1;
	}

	/** Writes the components into an array of noughts that has a place for each key. */
	void spread(double[] dense) {
		for (int i = 0; i < keys.length; i++) {
			dense[keys[i]] = values[i];
		}
	}

	/** Makes noughts of what {@link #spread} wrote. */
	void clear(double[] dense) {
		for (int key : keys) {
			dense[key] = 0;
		}
	}

	/** The inner product with a vector that was {@linkplain #spread spread}; to the last bit that of {@link #dot(SparseVector)}. */
	double dot(double[] dense) {
		double sum = 0;
		for (int i = 0; i < keys.length; i++) {
			sum += values[i] * dense[keys[i]];
		}
		return sum;
	}

	SparseVector plus(SparseVector other) {
		int[] newKeys = new int[keys.length + other.keys.length];
		double[] newValues = new double[newKeys.length];
		int n = 0;
		int i = 0;
		int j = 0;
		while (i < keys.length || j < other.keys.length) {
			boolean mine = j == other.keys.length || i < keys.length && keys[i] <= other.keys[j];
			boolean its = i == keys.length || j < other.keys.length && other.keys[j] <= keys[i];
			newKeys[n] = mine ? keys[i] : other.keys[j];
			newValues[n++] = (mine ? values[i++] : 0) + (its ? other.values[j++] : 0);
		}
		return new SparseVector(Arrays.copyOf(newKeys, n), Arrays.copyOf(newValues, n));
	}
}
