package org.assay.ui;

import java.math.BigDecimal;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Figure;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Verdict;

/** Small pieces of a model for tests. */
public final class Sample {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private Sample() {
	}

	public static Case emptyCase() {
		Case made = MAKE.createCase();
		made.setName("Ferry");
		return made;
	}

	public static Source source(Case in, String name) {
		Source source = MAKE.createSource();
		source.setId("s-" + name);
		source.setName(name);
		in.getSources().add(source);
		return source;
	}

	public static Document document(Case in, String title, Source outlet) {
		Document document = MAKE.createDocument();
		document.setId("d-" + title);
		document.setTitle(title);
		document.setOutlet(outlet);
		in.getDocuments().add(document);
		return document;
	}

	public static Span span(int begin, String words) {
		Span span = MAKE.createSpan();
		span.setBegin(begin);
		span.setEnd(begin + words.length());
		span.setQuote(words);
		return span;
	}

	public static Figure figure(Document in, int begin, String words, String value, String unit, String referent) {
		Figure figure = MAKE.createFigure();
		figure.setId("f-" + in.getTitle() + begin);
		figure.getSpans().add(span(begin, words));
		figure.setValue(value == null ? null : new BigDecimal(value));
		figure.setUnit(unit);
		figure.setReferent(referent);
		in.getAnnotations().add(figure);
		judge(figure, Verdict.PROPOSED, "org.example.reader");
		return figure;
	}

	public static Claim claim(Document in, int begin, String words) {
		Claim claim = MAKE.createClaim();
		claim.setId("c-" + in.getTitle() + begin);
		claim.getContent().add(span(begin, words));
		in.getClaims().add(claim);
		judge(claim, Verdict.PROPOSED, "org.example.reader");
		return claim;
	}

	public static Comparison compare(Case in, Relation relation, Figure a, Figure b, String why) {
		Comparison comparison = MAKE.createComparison();
		comparison.setId("x-" + in.getComparisons().size());
		comparison.setRelation(relation);
		comparison.setA(evidence(a));
		comparison.setB(evidence(b));
		comparison.setWhy(why);
		in.getComparisons().add(comparison);
		judge(comparison, Verdict.PROPOSED, "org.example.comparer");
		return comparison;
	}

	public static void judge(Judged element, Verdict verdict, String by) {
		Judgement judgement = MAKE.createJudgement();
		judgement.setVerdict(verdict);
		judgement.setBy(by);
		element.getJudgements().add(judgement);
	}

	private static Evidence evidence(Figure figure) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setDocument((Document) figure.eContainer());
		evidence.setElement(figure);
		Span of = figure.getSpans().getFirst();
		evidence.setSpan(span(of.getBegin(), of.getQuote()));
		return evidence;
	}
}
