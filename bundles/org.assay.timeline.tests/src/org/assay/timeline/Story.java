package org.assay.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Proof;
import org.assay.model.Quotation;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.model.Verdict;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;

/** An invented case of two reports about one ferry, built by naming words of their texts. */
public final class Story {
	public static final String COAST = """
			Ferry to Skerry Island resumes
			By Jo Lind, 2024-03-15
			Summary: sailings resumed on Thursday.
			The ferry sailed again on Thursday after the storm of 2019. “We repaired both engines. They run well,” \
			harbour master Ana Roth said on Wednesday. Ticket sales began at 9:30 on March 14.
			She added that the pier would be rebuilt within months. Sailings stopped in early January.
			""";
	public static final String HARBOUR = """
			Island ferry back on Friday
			The ferry returned on Friday, March 15, 2024, U.S. Operator Northline told reporters Thursday. \
			Fares have risen since 2022.
			""";
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private final Case model = FACTORY.createCase();
	private final Map<Document, String> texts = new HashMap<>();

	/** The two reports as a reading would leave them, with one clash of dates found. */
	public static Story read() {
		Story story = new Story();
		Document coast = story.document("d1", "Ferry to Skerry Island resumes", "Coast Daily", "2024-03-15", COAST);
		proof(coast, "2024-03-15", "byline");
		zone(coast, ZoneKind.BYLINE, "By Jo Lind, 2024-03-15");
		zone(coast, ZoneKind.SUMMARY, "Summary: sailings resumed on Thursday.");
		story.time(coast, "d1-t0", "2024-03-15", 1, TimexType.DATE, "2024-03-15", "");
		story.time(coast, "d1-t1", "Thursday", 1, TimexType.DATE, "2024-03-14", "");
		TimeExpression sailed = story.time(coast, "d1-t2", "Thursday", 2, TimexType.DATE, "2024-03-14",
				"last Thursday on or before Fri 15 Mar 2024");
		story.time(coast, "d1-t3", "2019", 1, TimexType.DATE, "2019", "");
		story.time(coast, "d1-t4", "Wednesday", 1, TimexType.DATE, "2024-03-13",
				"last Wednesday on or before Fri 15 Mar 2024");
		story.time(coast, "d1-t5", "9:30 on March 14", 1, TimexType.TIME, "2024-03-14T09:30", "year of publication");
		story.time(coast, "d1-t6", "within months", 1, TimexType.DURATION, "PXM", "");
		story.time(coast, "d1-t7", "early January", 1, TimexType.DATE, "2024-01~", "");
		story.quotation(coast, "d1-q1", "We repaired both engines. They run well", "said", "Ana Roth");
		Document harbour = story.document("d2", "Island ferry back on Friday", "Harbour Post", "", HARBOUR);
		TimeExpression returned = story.time(harbour, "d2-t1", "Friday, March 15, 2024", 1, TimexType.DATE,
				"2024-03-15",
				"");
		story.time(harbour, "d2-t2", "Thursday", 1, TimexType.DATE, "2024-03-14", "");
		story.time(harbour, "d2-t3", "since 2022", 1, TimexType.DATE, "2022/..", "");
		story.quotation(harbour, "d2-q1", "The ferry returned on Friday, March 15, 2024", "told", "Northline");
		story.clash(sailed, returned);
		return story;
	}

	public Case model() {
		return model;
	}

	public Texts texts() {
		return document -> Optional.of(texts.get(document));
	}

	public CaseTimeline timeline() {
		return TimelineProvider.read(model, texts());
	}

	public Document document(String id, String title, String outlet, String published, String text) {
		Source source = FACTORY.createSource();
		source.setId(id + "-outlet");
		source.setName(outlet);
		model.getSources().add(source);
		Document document = FACTORY.createDocument();
		document.setId(id);
		document.setTitle(title);
		document.setOutlet(source);
		document.setPublishedAt(published);
		model.getDocuments().add(document);
		texts.put(document, text);
		return document;
	}

	public TimeExpression time(Document document, String id, String words, int nth, TimexType type, String value,
			String arithmetic) {
		TimeExpression time = FACTORY.createTimeExpression();
		time.setId(id);
		time.setType(type);
		time.setValue(value);
		time.setArithmetic(arithmetic);
		time.getSpans().add(span(texts.get(document), words, nth));
		document.getAnnotations().add(time);
		return time;
	}

	public Quotation quotation(Document document, String id, String content, String cue, String speaker) {
		Quotation quotation = FACTORY.createQuotation();
		quotation.setId(id);
		quotation.setSpeaker(speaker);
		quotation.getSpans().add(span(texts.get(document), content, 1));
		quotation.getCue().add(span(texts.get(document), cue, 1));
		document.getAnnotations().add(quotation);
		return quotation;
	}

	public Comparison clash(TimeExpression a, TimeExpression b) {
		Comparison comparison = FACTORY.createComparison();
		comparison.setId("clash");
		comparison.setRelation(Relation.DATE_CLASH);
		comparison.setA(FACTORY.createEvidence());
		comparison.getA().setElement(a);
		comparison.setB(FACTORY.createEvidence());
		comparison.getB().setElement(b);
		comparison.setWhy("One says the ferry sailed on Thursday, the other on Friday.");
		model.getComparisons().add(comparison);
		return comparison;
	}

	public static void judge(Judged element, String by, Verdict verdict) {
		Judgement judgement = FACTORY.createJudgement();
		judgement.setBy(by);
		judgement.setVerdict(verdict);
		element.getJudgements().add(judgement);
	}

	private static void proof(Document document, String words, String basis) {
		Proof proof = FACTORY.createProof();
		proof.setField("publishedAt");
		proof.setBasis(basis);
		proof.setSpan(span(COAST, words, 1));
		document.getProofs().add(proof);
	}

	private static void zone(Document document, ZoneKind kind, String words) {
		Zone zone = FACTORY.createZone();
		zone.setKind(kind);
		zone.setSpan(span(COAST, words, 1));
		document.getZones().add(zone);
	}

	private static Span span(String text, String words, int nth) {
		int begin = -1;
		for (int i = 0; i < nth; i++) {
			begin = text.indexOf(words, begin + 1);
			if (begin < 0) {
				throw new IllegalArgumentException("not in the text: " + words);
			}
		}
		Span span = FACTORY.createSpan();
		span.setBegin(begin);
		span.setEnd(begin + words.length());
		span.setQuote(words);
		return span;
	}
}
