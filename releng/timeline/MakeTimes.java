import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Annotation;
import org.assay.model.Document;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.model.Verdict;
import org.assay.text.Span;

/** Makes a case whose articles state as many times as wanted, a fifth of them of sayings. */
public final class MakeTimes {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
	private static final int DAYS = 1_500;
	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private MakeTimes() {
	}

	/** @param arguments the folder for the case, which must not be there; number of times; number of articles */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		int times = Integer.parseInt(arguments[1]);
		int articles = Integer.parseInt(arguments[2]);
		Path temporary = Files.createTempDirectory("times");
		try (OpenCase open = new CaseStore().create(folder, "Times")) {
			for (int i = 0; i < articles; i++) {
				int from = (int) ((long) times * i / articles);
				int to = (int) ((long) times * (i + 1) / articles);
				List<Annotation> marks = new ArrayList<>();
				Path file = Files.writeString(temporary.resolve(i + ".txt"), text(i, from, to, times, marks));
				Article article = new FileIngest().read(file).getFirst();
				Files.delete(file);
				Document document = open.importArticle(article).document();
				String kept = open.text(document).toString();
				int title = i;
				open.change("mark", () -> {
					document.setTitle("Article " + title);
					document.setPublishedAt(day(from, times).plusDays(1).toString());
					marks.forEach(m -> m.getSpans().forEach(s -> s.setQuote(kept.substring(s.getBegin(), s.getEnd()))));
					document.getAnnotations().addAll(marks);
				});
			}
			open.save();
		} finally {
			Files.delete(temporary);
		}
	}

	private static LocalDate day(int time, int times) {
		return FIRST.plusDays((long) time * DAYS / times);
	}

	private static String text(int article, int from, int to, int times, List<Annotation> marks) {
		StringBuilder text = new StringBuilder("Article " + article + " about the harbour of Skerry\n\n");
		for (int i = from; i < to; i++) {
			LocalDate day = day((int) ((long) i * 7919 % times), times);
			if (i % 5 == 4) {
				int begin = text.length();
				text.append("“Repairs of pier ").append(i).append(" would need another ferry,” ");
				Quotation quotation = FACTORY.createQuotation();
				quotation.getSpans().add(Spans.of(text.toString(), new Span(begin, text.length() - 1)));
				int source = text.length();
				text.append("Ana Roth said on ");
				quotation.getSource().add(Spans.of(text.toString(), new Span(source, source + 8)));
				quotation.getCue().add(Spans.of(text.toString(), new Span(source + 9, source + 13)));
				quotation.setSpeaker("Ana Roth " + i % 40);
				marks.add(judged(quotation, "q-" + i));
			} else {
				text.append("The council closed pier ").append(i).append(" of the harbour for repairs on ");
			}
			int begin = text.length();
			text.append(WORDS.format(day));
			TimeExpression time = FACTORY.createTimeExpression();
			time.setType(TimexType.DATE);
			time.setValue(day.toString());
			time.getSpans().add(Spans.of(text.toString(), new Span(begin, text.length())));
			marks.add(judged(time, "t-" + i));
			text.append(i % 6 == 5 ? ".\n\n" : ". ");
		}
		return text.toString();
	}

	private static Annotation judged(Annotation annotation, String id) {
		annotation.setId(id);
		Judgement judgement = FACTORY.createJudgement();
		judgement.setBy("bench");
		judgement.setVersion("1");
		judgement.setWhen(Instant.EPOCH);
		judgement.setVerdict(Verdict.PROPOSED);
		judgement.setConfidence(0.8);
		annotation.getJudgements().add(judgement);
		return annotation;
	}
}
