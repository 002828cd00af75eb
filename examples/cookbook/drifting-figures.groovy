// name: Figures that drift
// help: Lists what is counted with different numbers, by the day of publication, so that a number that grows or shrinks is seen.
// param: unit text="" Unit | Lists only figures in this unit, such as EUR or percent.
// result: table
import org.assay.reading.Figure

def wanted = arguments.text('unit')
List<List> all = []
for (document in view.documents()) {
    for (item in document.figures()) {
        Figure figure = item.value()
        boolean right = wanted.isEmpty() || figure.unit() == wanted
        if (item.verdict().counts() && right && !figure.referent().isEmpty()
                && document.zoneAt(figure.span().begin()).isArticle()) {
            all << [figure.referent().toLowerCase(Locale.ROOT), figure.unit(), document.published(), document.outlet(),
                    figure.value(), cell(document.text().at(figure.span()), document, figure.span(), item)]
        }
    }
}
def drifting = all.groupBy { [it[0], it[1]] }.values().findAll { group -> group.collect { it[4] }.toSet().size() > 1 }
def rows = drifting.collectMany { group ->
    group.toSorted { it[2].toString() }.collect { [it[0], it[1], it[2], it[3], it[4], it[5]] }
}
table('Figures that drift', ['Of what', 'Unit', 'Published', 'Outlet', 'Number', 'Words'], rows,
        rows.isEmpty() ? 'No two figures of one thing differ.' : '')
