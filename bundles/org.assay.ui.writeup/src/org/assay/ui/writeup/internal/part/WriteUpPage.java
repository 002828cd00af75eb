package org.assay.ui.writeup.internal.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.assay.text.Span;
import org.assay.ui.Focus;
import org.assay.ui.find.FindBar;
import org.assay.ui.find.FindableText;
import org.assay.ui.preview.PreviewPane;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.citing.Citations;
import org.assay.ui.writeup.internal.text.MarkdownViewer;
import org.assay.ui.writeup.internal.text.ProblemMark;
import org.assay.ui.writeup.internal.text.ProblemMarks;
import org.assay.writeup.Citation;
import org.assay.writeup.Preview;
import org.assay.writeup.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** The text of a write-up with what is wrong with it. UI thread only. */
final class WriteUpPage extends Composite {
	private static final int[] SHARES = { 76, 24 };
	private final Document document = new Document();
	private final ProblemMarks marks = new ProblemMarks();
	private final NoticeBar notice;
	private final MarkdownViewer markdown;
	private final SashForm sides;
	private final PreviewPane preview;
	private final ProblemList problems;
	private final FindBar find;

	/**
	 * @param name   of the write-up for a screen reader
	 * @param about  says something about an offset besides its problems, or nothing; called on another thread
	 * @param follow leads to what a link of the preview names
	 */
	WriteUpPage(Composite parent, String name, IntFunction<String> about, Consumer<Preview.Target> follow) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		notice = new NoticeBar(this);
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		sides = new SashForm(sash, SWT.HORIZONTAL);
		markdown = new MarkdownViewer(sides, document, marks, name, about);
		preview = new PreviewPane(sides, NLS.bind(Messages.Preview_name, name), follow);
		preview.setVisible(false);
		problems = new ProblemList(sash, marks, document, this::go);
		sash.setWeights(SHARES);
		find = new FindBar(this, new FindableText(markdown.text()));
	}

	Document document() {
		return document;
	}

	MarkdownViewer markdown() {
		return markdown;
	}

	NoticeBar notice() {
		return notice;
	}

	FindBar find() {
		return find;
	}

	PreviewPane preview() {
		return preview;
	}

	boolean hasPreview() {
		return preview.getVisible();
	}

	/** Shows or hides the preview beside the text. */
	void showPreview(boolean isShown) {
		preview.setVisible(isShown);
		sides.layout();
	}

	ProblemMarks marks() {
		return marks;
	}

	/** Shows what is wrong with a text; nothing when it has been changed meanwhile. */
	void show(String checked, List<Problem> found) {
		if (document.get().equals(checked)) {
			markdown.show(found);
			problems.show();
		}
	}

	/** Goes to the next or previous problem. */
	Optional<ProblemMark> step(boolean isForward) {
		Optional<ProblemMark> next = marks.step(markdown.selected(), isForward);
		next.ifPresent(this::go);
		return next;
	}

	private void go(ProblemMark mark) {
		markdown.show(marks.place(mark));
		problems.select(mark);
		markdown.text().setFocus();
	}

	/** Puts the right link in the place of one that is wrong, at the caret; only where it is certain. */
	boolean mend() {
		Span selected = markdown.selected();
		Optional<ProblemMark> mendable = marks.at(selected.begin()).stream()
				.filter(m -> m.problem().mended().isPresent()).findFirst();
		mendable.ifPresent(m -> replace(marks.place(m), m.problem().mended().orElseThrow()));
		return mendable.isPresent();
	}

	/** Puts a citation at an offset, behind the one that it would break, with a gap before it where one is wanted, and the caret behind it. */
	void insert(int offset, String citation) {
		int wanted = Math.min(offset, document.getLength());
		int at = Citations.at(document.get(), wanted).map(Citation::place).filter(p -> p.begin() < wanted)
				.map(Span::end).orElse(wanted);
		String before = document.get().substring(Math.max(0, at - 1), at);
		boolean isClose = !before.isEmpty() && !Character.isWhitespace(before.charAt(0)) && !before.equals("(");
		String words = isClose ? " " + citation : citation;
		replace(new Span(at, at), words);
		markdown.show(new Span(at + words.length(), at + words.length()));
	}

	/** Puts words in the place of others. */
	void replace(Span place, String words) {
		try {
			document.replace(place.begin(), place.length(), words);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // places are kept within the document
		}
	}

	@Override
	public boolean setFocus() {
		return Focus.pass(markdown.text());
	}
}
