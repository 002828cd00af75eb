package org.assay.comparison.stories;

import java.util.Arrays;

/** The heaviest of many numbers, the heaviest first; of two as heavy the one that was offered first. */
final class Heaviest {
	private final int[] numbers;
	private final double[] weights;
	private int size;

	/** @param most how many are kept */
	Heaviest(int most) {
		numbers = new int[most];
		weights = new double[most];
	}

	void offer(int number, double weight) {
		int at = size < numbers.length ? size++ : numbers.length;
		if (at == numbers.length && weights[at - 1] >= weight) {
			return;
		}
		at = Math.min(at, numbers.length - 1);
		for (; at > 0 && weights[at - 1] < weight; at--) {
			numbers[at] = numbers[at - 1];
			weights[at] = weights[at - 1];
		}
		numbers[at] = number;
		weights[at] = weight;
	}

	int[] numbers() {
		return Arrays.copyOf(numbers, size);
	}
}
