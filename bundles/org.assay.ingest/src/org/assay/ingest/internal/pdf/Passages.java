package org.assay.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of columns together to paragraphs, also where one goes on in the next column or on the next page. */
final class Passages {
	private static final Pattern ITEM = Pattern.compile("^(?:[\u2022\u2023\u25E6\u25AA\u25CF\u25A0\u00B7*]|[-\u2013] "
			+ "|\\(?\\d{1,2}[.)] )");
	private static final int LONG = 60;

	private final Hyphens hyphens;
	private final List<Passage> passages = new ArrayList<>();

	Passages(Hyphens hyphens) {
		this.hyphens = hyphens;
	}

	List<Passage> all() {
		return passages;
	}

	/** Adds the lines of a column, from top to bottom. */
	void add(List<Piece> lines, int page) {
		float begin = (float) lines.stream().mapToDouble(Piece::x0).min().orElse(0);
		float end = (float) lines.stream().mapToDouble(Piece::x1).max().orElse(0);
		float step = step(lines);
		int from = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || begins(lines, i, begin, end, step)) {
				add(lines.subList(from, i), begin, end, from == 0, page);
				from = i;
			}
		}
	}

	private void add(List<Piece> lines, float begin, float end, boolean top, int page) {
		Piece first = lines.get(0);
		Piece last = lines.get(lines.size() - 1);
		String text = first.text();
		for (Piece line : lines.subList(1, lines.size())) {
			text = hyphens.join(text, line.text());
		}
		boolean indented = first.x0() - begin > 0.8f * first.size();
		boolean brief = last.x1() < end - 0.25f * (end - begin);
		Passage passage = new Passage(text, first.size(), first.bold(), !top || indented || ITEM.matcher(text).find(),
				brief, page);
		Passage before = passages.isEmpty() ? null : passages.get(passages.size() - 1);
		if (before != null && goesOn(before, passage)) {
			passages.set(passages.size() - 1, new Passage(hyphens.join(before.text(), text), before.size(),
					before.bold(), before.begins(), brief, before.page()));
		} else {
			passages.add(passage);
		}
	}

	private static boolean goesOn(Passage before, Passage next) {
		boolean alike = Math.abs(before.size() - next.size()) < 0.06f * before.size() && before.bold() == next.bold();
		boolean lower = Character.isLowerCase(next.text().codePointAt(0));
		return alike && !next.begins() && before.isOpen() && before.text().length() > LONG
				&& (lower || !before.ends());
	}

	/** The usual distance of lines, in points. */
	private static float step(List<Piece> lines) {
		List<Float> steps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			float by = lines.get(i).y() - lines.get(i - 1).y();
			if (by < 2.5f * lines.get(i).size()) {
				steps.add(by);
			}
		}
		steps.sort(null);
		// rather the lesser: where every paragraph is one line, gaps are as many as lines
		return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 3);
	}

	private static boolean begins(List<Piece> lines, int i, float begin, float end, float step) {
		Piece line = lines.get(i);
		Piece before = lines.get(i - 1);
		float by = line.y() - before.y();
		boolean other = Math.abs(line.size() - before.size()) > Math.max(0.8f, 0.1f * before.size())
				|| line.bold() != before.bold() && Math.min(line.text().length(), before.text().length()) > 3;
		boolean large = line.size() > 14;
		boolean gap = by > (large ? 1.75f * line.size() : 1.3f * Math.max(step, line.size()));
		boolean indented = line.x0() - before.x0() > 0.8f * line.size() && line.x0() - begin < 6 * line.size()
				&& before.x0() - begin < 0.5f * line.size();
		boolean after = before.x1() < end - 0.2f * (end - begin)
				&& before.text().matches("(?s).*[.!?:][\"'\u201D\u2019)]*$")
				&& !Character.isLowerCase(line.text().codePointAt(0));
		return other || gap || indented || after || ITEM.matcher(line.text()).find();
	}
}
