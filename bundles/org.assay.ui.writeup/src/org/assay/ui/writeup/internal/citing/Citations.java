package org.assay.ui.writeup.internal.citing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Spans;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.Dates;
import org.assay.ui.Place;
import org.assay.ui.WordsSource;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.Citation;
import org.assay.writeup.CitedTexts;
import org.assay.writeup.WriteUpText;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;

/** The citations of a write-up and the words of the open case that they lead to. Reads files: not on the UI thread. */
public final class Citations {
	/** Longest stretch that is cited for pieces of it, in UTF-16 units: about three lines. */
	private static final int STRETCH = 280;

	private Citations() {
	}

	/** What is chosen in a part: words in an article, or else rows that rest on words. UI thread only. */
	public static List<Place> chosen(IWorkbenchPart part, ISelection selection) {
		WordsSource source = part == null ? null : part.getAdapter(WordsSource.class);
		return source == null ? places(selection) : source.chosenWords();
	}

	/** The words that selected elements rest on. */
	public static List<Place> places(ISelection selection) {
		return selection instanceof IStructuredSelection rows ? Stream.of(rows.toArray()).flatMap(Citations::place)
				.filter(p -> p.span().isPresent()).toList() : List.of();
	}

	private static Stream<Place> place(Object selected) {
		return switch (selected) {
		case Place place -> Stream.of(place);
		case Claim claim -> pieces(claim, claim.getContent());
		case Annotation annotation -> pieces(annotation, annotation.getSpans());
		case Comparison comparison -> Stream.of(comparison.getA(), comparison.getB()).flatMap(Citations::side);
		case EObject element -> Place.of(element).stream();
		case null, default -> Stream.empty();
		};
	}

	/** What is told of a side is all of what it says, as its claim has it. */
	private static Stream<Place> side(Evidence side) {
		return side != null && side.getElement() instanceof Claim claim ? place(claim) : Place.of(side).stream();
	}

	/** Words with others in between are cited as one stretch when that can be read, or else piece by piece. */
	private static Stream<Place> pieces(EObject element, List<org.assay.model.Span> pieces) {
		Optional<Document> document = Place.of(element).map(Place::document);
		if (document.isEmpty()) {
			return Stream.empty();
		}
		List<Span> spans = pieces.stream().map(Spans::plain).sorted().toList();
		Span whole = new Span(spans.getFirst().begin(), spans.getLast().end());
		return (whole.length() <= STRETCH ? Stream.of(whole) : spans.stream())
				.map(span -> new Place(document.get(), Optional.of(span)));
	}

	/** The Markdown that cites words, one citation after the other; empty for none. */
	public static String markdown(OpenCase open, List<Place> places) throws IOException {
		StringBuilder cited = new StringBuilder();
		for (Place place : places) {
			SourceText text = open.text(place.document());
			String one = open.read(() -> CitedTexts.cite(place.document(), text, place.span().orElseThrow()));
			cited.append(cited.isEmpty() ? "" : " ").append(one);
		}
		return cited.toString();
	}

	/** Words with who published them and when, and the link that a write-up has for them; one below the other. */
	public static String copied(OpenCase open, List<Place> places) throws IOException {
		StringBuilder copied = new StringBuilder();
		for (Place place : places) {
			Document document = place.document();
			SourceText text = open.text(document);
			Span span = place.span().orElseThrow();
			String words = text.at(span).strip().replaceAll("\\s+", " ");
			String one = open.read(() -> NLS.bind(Messages.Copy_one, new Object[] { words, about(document),
					CitedTexts.cite(document, text, span) }));
			copied.append(copied.isEmpty() ? "" : "\n\n").append(one);
		}
		return copied.toString();
	}

	private static String about(Document document) {
		return document.getOutlet() == null || document.getTitle() == null || document.getTitle().isBlank()
				? source(document)
				: NLS.bind(Messages.Copy_about, source(document), document.getTitle());
	}

	/** The citation that holds an offset of a write-up. Pure; any thread. */
	public static Optional<Citation> at(String markdown, int offset) {
		return WriteUpText.of(markdown).citations().stream().filter(c -> c.place().contains(offset)).findFirst();
	}

	/** Where the words of a citation stand now; the document alone when they cannot be found, nothing when it is gone. */
	public static Optional<Place> place(OpenCase open, Citation citation) throws IOException {
		Optional<Document> document = document(open, citation);
		if (document.isEmpty()) {
			return Optional.empty();
		}
		Optional<Span> span = citation.in(open.text(document.get()));
		return Optional.of(new Place(document.get(), span));
	}

	private static Optional<Document> document(OpenCase open, Citation citation) {
		return open.read(() -> open.model().getDocuments().stream()
				.filter(d -> citation.document().equals(d.getId())).findFirst());
	}

	/** What a citation cites, with outlet and date, in two lines; what is amiss with it is told as a problem. */
	public static String about(OpenCase open, Citation citation) {
		Optional<Document> document = document(open, citation);
		if (document.isEmpty()) {
			return "";
		}
		String words = citation.words();
		try {
			SourceText text = open.text(document.get());
			words = citation.in(text).map(span -> text.at(span).replaceAll("\\s+", " ")).orElse(words);
		} catch (IOException e) {
			ILog.of(Citations.class).warn("The text cannot be read: " + citation.document(), e);
		}
		String cited = words;
		return open.read(() -> NLS.bind(Messages.Citation_about, source(document.get()), cited));
	}

	/** "Brenholm Courier, Mon 24 Feb 2025": who published a document, and when. Only while the model may be read. */
	public static String source(Document document) {
		String outlet = document.getOutlet() == null ? document.getTitle() : document.getOutlet().getName();
		String date = Dates.words(document.getPublishedAt());
		return date.isEmpty() ? outlet : NLS.bind(Messages.Citation_source, outlet, date);
	}
}
