package org.assay.ui.analysis.internal.script;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.run.AnalysisFailedException;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptLanguage;
import org.assay.analysis.script.ScriptLanguages;
import org.assay.core.OpenCase;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.analysis.internal.JobProgress;
import org.assay.ui.analysis.internal.RunResults;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Lines of script, run on the open case as they are typed. */
public class ConsoleView extends ViewPart {
	private static final int ROWS = 50;
	private static final int INPUT_LINES = 3;
	/** Older output goes when there is more. */
	private static final int MOST = 200_000;
	private final ConsoleHistory history = new ConsoleHistory();
	private final Document document = new Document();
	private final Queue<String> waiting = new ArrayDeque<>();
	private StyledText output;
	private SourceViewer input;
	private ScriptLanguage language;
	private ConsoleSession session;
	private Job running;
	private Runnable unfollowColours;
	private Runnable unfollowCase;
	private Optional<OpenCase> open = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		language = ScriptLanguages.ofPlatform().find("groovy").orElseThrow();
		session = new ConsoleSession(language);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		output = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		output.setFont(JFaceResources.getTextFont());
		output.setMargins(8, 6, 8, 6);
		AccessibleName.give(output, Words.Console_output);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(output);
		Label help = new Label(parent, SWT.NONE);
		help.setText(Words.Console_keys);
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(help);
		input = new SourceViewer(parent, null, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		input.configure(new ScriptTexts(false));
		input.setDocument(document);
		StyledText text = input.getTextWidget();
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(8, 2, 8, 2);
		AccessibleName.give(text, Words.Console_input);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, text.getLineHeight() * INPUT_LINES + 4)
				.applyTo(input.getControl());
		input.appendVerifyKeyListener(this::pressed);
		parent.setTabList(new Control[] { input.getControl(), output }); // the part gives the focus to the input first
		unfollowColours = Palette.follow(this::colours);
		colours();
		unfollowCase = getSite().getService(ActiveCase.class).follow(this::change);
	}

	private void colours() {
		for (StyledText text : List.of(output, input.getTextWidget())) {
			text.setBackground(Palette.color(Role.background));
			text.setForeground(Palette.color(Role.text));
		}
	}

	/** What was declared belongs to the case it was worked out from; a run that still ends adds to the old session. */
	private void change(Optional<OpenCase> now) {
		if (!now.equals(open)) {
			open = now;
			session = new ConsoleSession(language);
			waiting.clear();
			if (running != null) {
				running.cancel();
			}
		}
	}

	private void pressed(VerifyEvent event) {
		boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (isPlain && isEnter) {
			event.doit = false;
			run();
		} else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == ' ') {
			event.doit = false;
			input.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		} else if (isPlain && event.keyCode == SWT.ARROW_UP && line() == 0) {
			event.doit = false;
			put(history.previous());
		} else if (isPlain && event.keyCode == SWT.ARROW_DOWN && line() == input.getTextWidget().getLineCount() - 1) {
			event.doit = false;
			put(history.next());
		}
	}

	private int line() {
		return input.getTextWidget().getLineAtOffset(input.getTextWidget().getCaretOffset());
	}

	private void put(String words) {
		document.set(words);
		input.setSelectedRange(words.length(), 0);
	}

	private void run() {
		String typed = document.get().strip();
		if (!typed.isEmpty()) {
			history.add(typed);
			document.set("");
			waiting.add(typed);
			runNext();
		}
	}

	/** One line after the other. */
	private void runNext() {
		if (running != null || waiting.isEmpty()) {
			return;
		}
		String typed = waiting.remove();
		append("> " + typed.replace("\n", "\n  "), Role.muted);
		if (open.isEmpty()) {
			append(Words.Editor_noCase, Role.conflict);
			runNext();
			return;
		}
		OpenCase on = open.get();
		ConsoleSession in = session;
		running = new Job(Words.Console_running) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Runnable told = answer(in, on, typed, monitor);
				if (!getSite().getWorkbenchWindow().getWorkbench().isClosing()) {
					getSite().getShell().getDisplay().asyncExec(() -> end(told));
				}
				return Status.OK_STATUS;
			}
		};
		running.schedule();
	}

	/** @return what to do on the UI thread then */
	private Runnable answer(ConsoleSession in, OpenCase on, String typed, IProgressMonitor monitor) {
		try {
			AnalysisOutcome outcome = in.run(on, typed,
					new JobProgress(monitor, SubMonitor.convert(monitor), Words.Console_running));
			return () -> show(outcome);
		} catch (ScriptException e) {
			return () -> append(ScriptCheck.words(ConsoleSession.FILE, e), Role.conflict);
		} catch (AnalysisFailedException e) {
			return () -> append(e.getMessage(), Role.conflict);
		} catch (CancellationException e) {
			return () -> append(Words.Console_cancelled, Role.muted);
		}
	}

	private void end(Runnable told) {
		running = null;
		if (!output.isDisposed()) {
			told.run();
			runNext();
		}
	}

	private void show(AnalysisOutcome outcome) {
		for (Result result : outcome.results()) {
			if (result instanceof TextResult text) {
				append(text.paragraphs().stream().map(TextResult.Paragraph::text).collect(Collectors.joining("\n")),
						Role.text);
			} else if (result instanceof TableResult table) {
				append(words(table), Role.text);
			} else {
				append(NLS.bind(Words.Console_inResults, result.title()), Role.text);
			}
		}
		boolean isMore = outcome.results().stream().anyMatch(r -> !(r instanceof TextResult));
		if (isMore) {
			getSite().getService(RunResults.class).add(outcome);
		}
	}

	private static String words(TableResult table) {
		String head = table.columns().stream().map(TableResult.Column::heading).collect(Collectors.joining("\t"));
		String rows = table.rows().stream().limit(ROWS)
				.map(r -> r.stream().map(c -> c.text()).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
		String all = table.title() + "\n" + head + "\n" + rows;
		return table.rows().size() > ROWS ? all + "\n" + NLS.bind(Words.Console_inResults, table.title()) : all;
	}

	private void append(String words, Role role) {
		if (output.getCharCount() > MOST) {
			output.replaceTextRange(0, output.getCharCount() / 2, "");
		}
		int begin = output.getCharCount();
		output.append(words + "\n");
		output.setStyleRange(new StyleRange(begin, words.length(), Palette.color(role), null));
		output.setTopIndex(output.getLineCount() - 1);
	}

	@Override
	public void setFocus() {
		input.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (running != null) {
			running.cancel();
		}
		if (unfollowCase != null) {
			unfollowCase.run();
			unfollowColours.run();
		}
		super.dispose();
	}
}
