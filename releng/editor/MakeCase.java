import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.text.Span;

/** Makes a case with one article of a megabyte in lines of 20,000 characters and 10,000 annotations, nested and crossing. */
public final class MakeCase {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final int LENGTH = 1_000_000;
	private static final int LINE = 20_000;
	private static final int COUNT = 10_000;
	private static final String[] WORDS = { "the", "harbour", "council", "of", "Skerry", "said", "on", "Monday", "that",
			"1,200", "people", "a", "day", "would", "need", "another", "ferry", "when", "repairs", "begin", "in", "spring",
			"and", "its", "cost", "rose", "to", "$500bn", "Müller", "told", "reporters" };

	private MakeCase() {
	}

	/** @param arguments the folder for the case, which must not be there */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		String text = text();
		Path file = Files.writeString(Files.createTempFile("large", ".txt"), text);
		try (OpenCase open = new CaseStore().create(folder, "Large")) {
			Article article = new FileIngest().read(file).getFirst();
			Document document = open.importArticle(article).document();
			String kept = open.text(document).toString();
			List<Judged> marks = marks(kept);
			open.change("mark", () -> {
				document.setTitle("Large article");
				for (Judged mark : marks) {
					if (mark instanceof Annotation annotation) {
						document.getAnnotations().add(annotation);
					} else {
						document.getClaims().add((Claim) mark);
					}
				}
			});
			open.save();
		} finally {
			Files.delete(file);
		}
	}

	private static String text() {
		Random random = new Random(3);
		StringBuilder text = new StringBuilder("A large article about the harbour of Skerry\n\n");
		int line = 0;
		while (text.length() < LENGTH) {
			String word = WORDS[random.nextInt(WORDS.length)];
			text.append(word);
			line += word.length() + 1;
			boolean isEnd = line >= LINE;
			text.append(isEnd ? ".\n\n" : random.nextInt(14) == 0 ? ". " : " ");
			line = isEnd ? 0 : line;
		}
		return text.toString();
	}

	private static List<Judged> marks(String text) {
		Random random = new Random(5);
		List<Judged> marks = new ArrayList<>();
		for (int i = 0; i < COUNT; i++) {
			int begin = (int) ((text.length() - 400L) * i / COUNT) + random.nextInt(60);
			int length = i % 5 < 2 ? 60 + random.nextInt(240) : 4 + random.nextInt(16);
			Judged mark = mark(text, i, new Span(begin, begin + length));
			Judgement judgement = FACTORY.createJudgement();
			judgement.setBy("bench");
			judgement.setVersion("1");
			judgement.setWhen(Instant.EPOCH);
			judgement.setVerdict(i % 6 == 0 ? Verdict.ACCEPTED : Verdict.PROPOSED);
			judgement.setConfidence(0.8);
			mark.getJudgements().add(judgement);
			marks.add(mark);
		}
		return marks;
	}

	private static Judged mark(String text, int number, Span span) {
		if (number % 5 == 0) {
			Claim claim = FACTORY.createClaim();
			claim.setId("c-" + number);
			claim.getContent().add(Spans.of(text, span));
			return claim;
		}
		Annotation made = switch (number % 5) {
		case 1 -> FACTORY.createQuotation();
		case 2 -> figure(number);
		case 3 -> time();
		default -> name();
		};
		made.setId("a-" + number);
		made.getSpans().add(Spans.of(text, span));
		if (made instanceof Quotation) {
			made.getSpans().add(Spans.of(text, new Span(span.end() + 20, span.end() + 60)));
		}
		return made;
	}

	private static Figure figure(int number) {
		Figure figure = FACTORY.createFigure();
		figure.setValue(BigDecimal.valueOf(number));
		return figure;
	}

	private static TimeExpression time() {
		TimeExpression time = FACTORY.createTimeExpression();
		time.setValue("2025-02-24");
		return time;
	}

	private static Mention name() {
		Mention name = FACTORY.createMention();
		name.setType(MentionType.OTHER);
		return name;
	}
}
