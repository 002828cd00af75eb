package org.assay.model.check;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assay.model.Case;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Identified;
import org.assay.model.Judgement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The case as a whole, its documents, rates, dates and judgements. */
final class CaseRules {
	private CaseRules() {
	}

	/** Ids and originals, each of which may be there only once. */
	static void check(Case checked, Report report) {
		Map<String, EObject> ids = new HashMap<>();
		ids.put(checked.getId(), checked);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(checked, true); all.hasNext();) {
			if (all.next() instanceof Identified element && element.getId() != null) {
				EObject first = ids.putIfAbsent(element.getId(), element);
				if (first != null) {
					report.add(Rule.idDuplicate, element, Report.kind(element) + " has the id " + element.getId()
							+ ", which a " + Report.kind(first) + " has too (" + Report.place(first)
							+ "). Delete one of them.");
				}
			}
		}
		Map<String, Document> originals = new HashMap<>();
		for (Document document : checked.getDocuments()) {
			// one original may hold several articles, as a feed does; their texts tell them apart
			Document first = document.getOriginalHash() == null ? null
					: originals.putIfAbsent(document.getOriginalHash() + " " + document.getTextHash(), document);
			if (first != null) {
				report.add(Rule.originalTwice, document, "was taken from the same original as " + Report.name(first)
						+ ", so it would count twice. Delete one of them.");
			}
		}
	}

	static void check(Identified element, Report report) {
		if (element.getId() == null || element.getId().isBlank()) {
			report.add(Rule.idMissing, element, Report.kind(element)
					+ " has no id, so nothing can refer to it. Delete it and make it again.");
		}
	}

	static void check(Document document, Report report) {
		if (blank(document.getOriginalHash()) || blank(document.getTextHash())) {
			report.add(Rule.originalMissing, document, "does not name its "
					+ (blank(document.getOriginalHash()) ? "original" : "text")
					+ ", so its words cannot be proved. Delete it and import the article again.");
		}
		if (!blank(document.getPublishedAt())) {
			date(document, document.getPublishedAt(), "the publication date", report);
		}
	}

	static void check(ConversionRate rate, Report report) {
		if (rate.getFactor() == null || rate.getFactor().signum() <= 0 || blank(rate.getFrom())
				|| blank(rate.getTo())) {
			report.add(Rule.rateUnusable, rate, "the conversion rate from " + Report.quoted(rate.getFrom()) + " to "
					+ Report.quoted(rate.getTo()) + " needs two units and a factor above 0. Correct or delete it.");
		}
		if (!blank(rate.getDate())) {
			date(rate, rate.getDate(), "the day of a conversion rate", report);
		}
	}

	static void check(Event event, Report report) {
		String what = "of the event " + Report.quoted(event.getTitle());
		dates(event, event.getHappened(), "the date " + what, report);
		dates(event, event.getSaid(), "the date it was said " + what, report);
		dates(event, event.getPublished(), "the publication date " + what, report);
	}

	static void check(Judgement judgement, Report report) {
		String what = "a judgement of the "
				+ (judgement.eContainer() == null ? "element" : Report.kind(judgement.eContainer()));
		if (blank(judgement.getBy())) {
			report.add(Rule.judgeMissing, judgement, what + " does not say who decided. Decide again.");
		}
		if (!(judgement.getConfidence() >= 0 && judgement.getConfidence() <= 1)) {
			report.add(Rule.confidenceOutside, judgement, what + " has the confidence " + judgement.getConfidence()
					+ "; it must lie between 0 and 1. Run the analysis again.");
		}
	}

	private static void dates(EObject element, List<String> dates, String what, Report report) {
		dates.forEach(date -> date(element, date, what, report));
	}

	private static void date(EObject element, String date, String what, Report report) {
		if (!Edtf.isDate(date)) {
			report.add(Rule.dateUnreadable, element, what + " is " + Report.quoted(date)
					+ ", which is no date. Write it as 2025-02-24, 2025-02, 2025 or 2025-02-24T18:30Z.");
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
