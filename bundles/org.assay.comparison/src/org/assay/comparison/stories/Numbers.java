package org.assay.comparison.stories;

import java.util.Arrays;
import java.util.List;

/** A set of numbers, kept ascending by who adds to it. */
final class Numbers {
	private static final int FEW = 4;
	private int[] numbers = new int[FEW];
	private int size;

	/** @param number that is not in it */
	void add(int number) {
		if (size == numbers.length) {
			numbers = Arrays.copyOf(numbers, 2 * size);
		}
		numbers[size++] = number;
	}

	void sort() {
		Arrays.sort(numbers, 0, size);
	}

	int size() {
		return size;
	}

	int get(int index) {
		return numbers[index];
	}

	List<Integer> list() {
		return Arrays.stream(numbers, 0, size).boxed().toList();
	}

	/** What is in either of two ascending sets, ascending. */
	static Numbers union(Numbers a, Numbers b) {
		Numbers both = new Numbers();
		both.numbers = new int[Math.max(FEW, a.size + b.size)];
		int i = 0;
		int j = 0;
		while (i < a.size || j < b.size) {
			boolean isOfA = j == b.size || i < a.size && a.numbers[i] <= b.numbers[j];
			boolean isOfB = i == a.size || j < b.size && b.numbers[j] <= a.numbers[i];
			both.numbers[both.size++] = isOfA ? a.numbers[i] : b.numbers[j];
			i += isOfA ? 1 : 0;
			j += isOfB ? 1 : 0;
		}
		return both;
	}
}
