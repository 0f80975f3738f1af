package stance.evaluate;

import java.util.List;
import stance.evaluate.FindingBoard.Firing;
import stance.pack.PolicyPack;

/**
 * What the rules that look at one provision alone say of one provision.
 *
 * @param firings how many times they fired
 * @param findings of all of them, applicable or not, in no particular order
 * @param offers those firings that put something forward
 */
record ProvisionFindings(int firings, List<Finding> findings, List<Firing> offers) {

    static ProvisionFindings of(List<Firing> firings, PolicyPack pack) {
        var said = new MergedFindings();
        firings.forEach(firing -> said.add(firing, pack));
        return new ProvisionFindings(
                firings.size(),
                said.findings(),
                firings.stream().filter(Firing::proposes).toList());
    }
}
