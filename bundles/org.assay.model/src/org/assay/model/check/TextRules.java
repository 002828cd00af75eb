package org.assay.model.check;

import java.util.List;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Span;
import org.assay.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** What has a place in a text. Whether the words still fit needs the text itself and is checked with the case. */
final class TextRules {
	private TextRules() {
	}

	static void check(Span span, Report report) {
		String what = owner(span) + " at " + span.getBegin() + " to " + span.getEnd();
		if (span.getBegin() < 0 || span.getEnd() <= span.getBegin()) {
			report.add(Rule.spanEmpty, span, what + " covers no words. Delete it, or mark the words again.");
			return;
		}
		Document document = document(span);
		if (document != null && !document.eIsProxy() && span.getEnd() > document.getTextLength()) {
			report.add(Rule.spanOutside, span, what + " lies outside " + Report.name(document) + ", whose text has "
					+ document.getTextLength() + " characters. Delete it, or mark the words again.");
		}
		if (span.getQuote() == null || span.getQuote().isEmpty()) {
			report.add(Rule.quoteMissing, span, what + " does not say which words it was made for,"
					+ " so nobody can tell whether it still fits. Mark the words again.");
		}
	}

	static void check(Annotation annotation, Report report) {
		spans(annotation, annotation.getSpans(), report);
	}

	static void check(Zone zone, Report report) {
		spans(zone, zone.getSpan() == null ? List.of() : List.of(zone.getSpan()), report);
	}

	static void check(Claim claim, Report report) {
		spans(claim, claim.getContent(), report);
		claim.getFigures().forEach(figure -> sameDocument(claim, figure, report));
		claim.getTimes().forEach(time -> sameDocument(claim, time, report));
		sameDocument(claim, claim.getQuotation(), report);
	}

	private static void sameDocument(Claim claim, EObject used, Report report) {
		if (used != null && !used.eIsProxy() && used.eContainer() != null
				&& used.eContainer() != claim.eContainer()) {
			report.add(Rule.otherDocument, claim, "claim " + Report.quoted(claim.getSummary()) + " uses a "
					+ Report.kind(used) + " of another document. Take it out of the claim.");
		}
	}

	private static void spans(EObject element, List<Span> spans, Report report) {
		if (spans.isEmpty()) {
			report.add(Rule.spansMissing, element, Report.kind(element)
					+ " marks no words. Delete it, or mark its words.");
		}
	}

	private static String owner(Span span) {
		return span.eContainer() == null ? "span" : Report.kind(span.eContainer());
	}

	/** The document whose text a span counts in; null when that is not known. */
	static Document document(Span span) {
		for (EObject at = span.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Document document) {
				return document;
			}
			if (at instanceof Evidence evidence) {
				return evidence.getDocument();
			}
		}
		return null;
	}
}
