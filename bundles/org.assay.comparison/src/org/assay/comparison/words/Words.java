package org.assay.comparison.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.comparison.ComparedDocument;
import org.assay.text.Span;
import org.assay.text.Zone;

/** The words of a text in lower case, each with its place and whether it stands in quotation marks. Immutable. */
public final class Words {
	private final int[] begins;
	private final int[] ends;
	private final String[] words;
	private final BitSet quoted;

	private Words(int[] begins, int[] ends, String[] words, BitSet quoted) {
		this.begins = begins;
		this.ends = ends;
		this.words = words;
		this.quoted = quoted;
	}

	/** What the document states itself: without headline, byline, summary, captions and boilerplate. */
	public static Words stated(ComparedDocument document) {
		return of(document.text(), document.zones().stream().filter(z -> !z.kind().isArticle()).toList());
	}

	/** All words of a text. */
	public static Words of(String text) {
		return of(text, List.of());
	}

	private static Words of(String text, List<Zone> without) {
		BitSet left = new BitSet();
		without.forEach(z -> left.set(z.span().begin(), z.span().end()));
		BitSet marks = QuotedStretches.of(text);
		BitSet quoted = new BitSet();
		Map<String, String> pool = new HashMap<>();
		List<String> words = new ArrayList<>();
		int[] begins = new int[64];
		int[] ends = new int[64];
		for (int i = 0; i < text.length();) {
			int end = end(text, i);
			if (end > i && !left.get(i)) {
				int n = words.size();
				if (n == begins.length) {
					begins = Arrays.copyOf(begins, n * 2);
					ends = Arrays.copyOf(ends, n * 2);
				}
				begins[n] = i;
				ends[n] = end;
				quoted.set(n, marks.get(i));
				String word = text.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\'');
				words.add(pool.computeIfAbsent(word, w -> w));
			}
			i = Math.max(end, i + 1);
		}
		int n = words.size();
		return new Words(Arrays.copyOf(begins, n), Arrays.copyOf(ends, n), words.toArray(String[]::new), quoted);
	}

	/** Where the word that begins here ends: letters and digits, with apostrophes, points and commas within. */
	private static int end(String text, int begin) {
		int i = begin;
		while (i < text.length()) {
			char c = text.charAt(i);
			boolean joins = i > begin && i + 1 < text.length()
					&& (c == '\'' || c == '’' || c == '.' || c == ',' && Character.isDigit(text.charAt(i - 1)))
					&& (c == '.' || c == ',' ? Character.isDigit(text.charAt(i + 1))
							: Character.isLetter(text.charAt(i + 1)));
			if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)
					&& Character.getType(c) != Character.NON_SPACING_MARK && !joins) {
				break;
			}
			i++;
		}
		return i;
	}

	public int size() {
		return words.length;
	}

	public String word(int index) {
		return words[index];
	}

	/** Whether the word says something of the subject. */
	public boolean isContent(int index) {
		return !FunctionWords.contains(words[index]);
	}

	/** Whether the word stands between quotation marks. */
	public boolean isQuoted(int index) {
		return quoted.get(index);
	}

	/** From the begin of the first to the end of the word before {@code to}. */
	public Span span(int from, int to) {
		return new Span(begins[from], ends[to - 1]);
	}
}
