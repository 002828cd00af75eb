package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For each word of a large vocabulary one of a few sets of values, in order. */
final class WordSets {

	/** With each word, the number of its set. */
	private final KeyIndex words;
	private final List<List<String>> names;
	private final List<List<Text>> sets;

	private WordSets(KeyIndex words, List<List<String>> names, List<List<Text>> sets) {
		this.words = words;
		this.names = names;
		this.sets = sets;
	}

	/** Layout: the sets; the keys of the words; the number of the set of each word. */
	static WordSets read(PackInput in) throws IOException {
		int count = in.number();
		List<List<String>> names = new ArrayList<>();
		List<List<Text>> sets = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<String> set = List.of(in.strings());
			names.add(set);
			sets.add(set.stream().map(Text::of).toList());
		}
		KeyIndex words = KeyIndex.read(in);
		short[] numbers = in.shorts(words.size());
		for (int i = 0; i < numbers.length; i++) {
			int number = numbers[i] & 0xFFFF;
			if (number >= count) {
				throw in.damaged("a word with a set that is not there");
			}
			words.setValue(i, number);
		}
		return new WordSets(words, names, sets);
	}

	/** The number of the word's set; -1 for a word that is not there. */
	int find(long hash) {
		int word = words.find(Text.key(0, hash));
		return word < 0 ? -1 : words.value(word);
	}

	List<Text> set(int number) {
		return sets.get(number);
	}

	List<String> names(int number) {
		return names.get(number);
	}

	int setCount() {
		return sets.size();
	}
}
