package org.assay.report.internal;

import java.util.List;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** Questions at issue and common origins; left out when there are none. */
public final class GroupsSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		Case model = context.model();
		List<Question> questions = standing(model.getQuestions());
		if (!questions.isEmpty()) {
			context.section("questions", "Questions at issue");
			questions.forEach(q -> question(context, q));
			context.endSection();
		}
		List<Origin> origins = standing(model.getOrigins());
		if (!origins.isEmpty()) {
			context.section("origins", "Origins");
			context.html().line("p", "Documents that go back to one upstream count once.", "class", "muted");
			origins.forEach(o -> origin(context, o));
			context.endSection();
		}
	}

	private static <T extends Judged> List<T> standing(List<T> all) {
		return all.stream().filter(Terms::stands).toList();
	}

	private static void question(SectionContext context, Question question) {
		context.html().line("h3", SectionContext.orEmpty(question.getTitle())).open("ul").nl();
		for (Claim claim : question.getClaims()) {
			Document document = (Document) claim.eContainer();
			context.html().open("li");
			context.document(document);
			context.html().text(": ");
			context.words(document, claim.getContent());
			context.html().close("li").nl();
		}
		context.html().close("ul").nl();
	}

	private static void origin(SectionContext context, Origin origin) {
		context.html().line("h3", SectionContext.orEmpty(origin.getTitle()))
				.line("p", SectionContext.orEmpty(origin.getWhy()))
				.open("ul").nl();
		for (Document document : origin.getDocuments()) {
			context.html().open("li");
			context.document(document);
			context.html().close("li").nl();
		}
		context.html().close("ul").nl();
	}
}
