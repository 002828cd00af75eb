package org.assay.ui.analysis.internal.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.script.CaseScripts;
import org.assay.analysis.script.CaseScripts.CaseScript;
import org.assay.analysis.script.ScriptFolder;
import org.assay.core.OpenCase;
import org.assay.ui.AccessibleName;
import org.assay.ui.ActiveCase;
import org.assay.ui.EmptyState;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** The scripts of the case and the user's own; Enter opens one to edit and run it. */
public class ScriptsView extends ViewPart {
	private ListTable<CaseScript> table;
	private Runnable unfollow;
	private Job reading;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		List<Column<CaseScript>> columns = List.of(
				Column.of("name", Words.Scripts_name, 220, s -> s.analysis().declaration().name()),
				Column.of("does", Words.Scripts_does, 480, s -> s.analysis().declaration().help()),
				Column.of("where", Words.Scripts_where, 110, ScriptsView::where),
				Column.of("state", Words.Scripts_state, 150,
						s -> s.mayRun() ? Words.Scripts_mayRun : Words.Scripts_notAgreed));
		table = new ListTable<>(parent, columns, s -> s.script().file(), s -> null);
		AccessibleName.give(table.nodes().tree(), getPartName());
		table.empty().say(Words.Scripts_empty, Words.Scripts_new,
				() -> EmptyState.run(getSite(), AnalysisUiIds.NEW_SCRIPT, Map.of()));
		ActiveCase active = getSite().getService(ActiveCase.class);
		table.onOpen(s -> active.get()
				.ifPresent(open -> ScriptEditor.open(getSite().getPage(), open, s.script().file())));
		IPartListener2 opened = new IPartListener2() {
			@Override
			public void partOpened(IWorkbenchPartReference part) {
				if (part.getPart(false) instanceof ScriptEditor) {
					read(active.get()); // it may be new
				}
			}
		};
		getSite().getPage().addPartListener(opened);
		Runnable unfollowCase = active.follow(this::read);
		unfollow = () -> {
			unfollowCase.run();
			getSite().getPage().removePartListener(opened);
		};
	}

	private static String where(CaseScript script) {
		return script.script().file().startsWith(ScriptFolder.ofUser().folder())
				? Words.Scripts_whereYours : Words.Scripts_whereCase;
	}

	/** Lists the files again, off the UI thread. */
	private void read(Optional<OpenCase> open) {
		if (reading != null) {
			reading.cancel();
		}
		if (open.isEmpty()) {
			table.setRows(List.of());
			return;
		}
		reading = Job.createSystem(getPartName(), monitor -> {
			CaseScripts all = CaseScripts.of(open.get().folder());
			all.problems().forEach(ILog.of(ScriptsView.class)::warn);
			getSite().getShell().getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !monitor.isCanceled()) {
					table.setRows(all.all());
				}
			});
		});
		reading.schedule();
	}

	@Override
	public void setFocus() {
		table.setFocus();
		read(getSite().getService(ActiveCase.class).get()); // files may have come since
	}

	@Override
	public void dispose() {
		unfollow.run();
		super.dispose();
	}
}
