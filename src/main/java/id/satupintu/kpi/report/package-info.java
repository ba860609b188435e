/** Reports that go out by e-mail by themselves: the figures of yesterday, of last week or of last month. */
@NullMarked
package id.satupintu.kpi.report;

import org.jspecify.annotations.NullMarked;
