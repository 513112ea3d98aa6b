namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// The graph of a network in an order that does not depend on the order in which variables and statements were added: statements by
/// their own order, constraints by their statements, variables by the first constraint that has them. The variables that
/// statements connect form a component; its vertices lie side by side, behind a copy of the origin of its own, so that components share nothing.
/// </summary>
/// <remarks>
/// <para>Why no sum overflows. A bound lies within <see cref="FarthestDay"/>, and the orderings of a component may add up to
/// <see cref="FarthestSum"/> at most: a longer offset is cut short where that loosens it, and left out where it would limit nothing that
/// can be summed. A simple path passes the origin once, so it is not shorter than -2.8e18; labels start between that and 0 (see
/// <see cref="FeasibilitySearch"/>), so they stay above -5.6e18, and a difference of labels plus a path stays within 9.2e18.</para>
/// <para>Cutting never invents a conflict. It can only hide one between variables linked by offsets of more than FarthestSum divided by
/// the number of vertices of the component: for 100,000 vertices 55 thousand million years.</para>
/// </remarks>
internal sealed class NetworkLayout
{
    /// <summary>Beyond every day of a year of fifteen digits (3.66e17).</summary>
    public const long FarthestDay = 400_000_000_000_000_000;

    /// <summary>The longest that the orderings on a simple path may add up to.</summary>
    public const long FarthestSum = 2_000_000_000_000_000_000;

    private const int None = -1;

    private readonly int[] _variableOfVertex;

    public NetworkLayout(int variableCount, TemporalStatement[] statements, TemporalLink[] links)
    {
        Handles = InOrder(statements);
        int[] ranks = new int[Handles.Length];
        for (int rank = 0; rank < Handles.Length; rank++)
        {
            ranks[Handles[rank]] = rank;
        }

        int[] linksInOrder = InOrder(links, ranks, statements.Length);
        int[] rootOf = Connect(variableCount, statements.Length, links);
        VertexOf = new int[variableCount];
        _variableOfVertex = Number(linksInOrder, links, rootOf, VertexOf, out int[] components, out int[] componentOf);
        Components = components;
        ComponentOf = componentOf;
        Graph = Build(linksInOrder, links, ranks, statements.Length);
    }

    public ConstraintGraph Graph { get; }

    /// <summary>The handle of each statement of the graph.</summary>
    public int[] Handles { get; }

    /// <summary>The vertex of each variable; -1 for one that no constraint has.</summary>
    public int[] VertexOf { get; }

    /// <summary>The component of each vertex.</summary>
    public int[] ComponentOf { get; }

    /// <summary>The origin of each component, which is its first vertex; one more at the end.</summary>
    public int[] Components { get; }

    public int ComponentCount => Components.Length - 1;

    public TemporalLink LinkOf(int edge) => new(
        Handles[Graph.Statements[edge]], _variableOfVertex[Graph.Heads[edge]], _variableOfVertex[Graph.Tails[edge]], Graph.Weights[edge]);

    private static int[] InOrder(TemporalStatement[] statements)
    {
        int[] handles = new int[statements.Length];
        bool isSorted = true;
        for (int i = 0; i < handles.Length; i++)
        {
            handles[i] = i;
            isSorted &= i == 0 || statements[i - 1].Order <= statements[i].Order;
        }

        if (!isSorted)
        {
            Array.Sort(handles, (left, right) =>
            {
                int order = statements[left].Order.CompareTo(statements[right].Order);
                return order != 0 ? order : left.CompareTo(right);
            });
        }

        return handles;
    }

    // By the rank of the statement, and among those of one statement as they were added.
    private static int[] InOrder(TemporalLink[] links, int[] ranks, int statementCount)
    {
        int[] next = new int[statementCount + 1];
        foreach (TemporalLink link in links)
        {
            next[ranks[link.Statement] + 1]++;
        }

        for (int rank = 0; rank < statementCount; rank++)
        {
            next[rank + 1] += next[rank];
        }

        int[] places = new int[links.Length];
        for (int i = 0; i < links.Length; i++)
        {
            places[next[ranks[links[i].Statement]]++] = i;
        }

        return places;
    }

    // Union-find with path halving. The origin connects nothing; a statement connects all that it speaks of, so that one that is dropped
    // is dropped for one component.
    private static int[] Connect(int variableCount, int statementCount, TemporalLink[] links)
    {
        int[] parents = new int[variableCount];
        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
        }

        int[] someVariable = new int[statementCount];
        Fill(someVariable, None);
        foreach (TemporalLink link in links)
        {
            int variable = link.IsEarliest ? link.Right : link.Left;
            Join(parents, variable, link.IsLatest ? variable : link.Right);
            ref int other = ref someVariable[link.Statement];
            Join(parents, variable, other == None ? variable : other);
            other = variable;
        }

        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = Root(parents, i);
        }

        return parents;
    }

    private static void Join(int[] parents, int left, int right)
    {
        left = Root(parents, left);
        right = Root(parents, right);
        parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Root(int[] parents, int variable)
    {
        while (parents[variable] != variable)
        {
            parents[variable] = parents[parents[variable]];
            variable = parents[variable];
        }

        return variable;
    }

    private static int[] Number(
        int[] linksInOrder, TemporalLink[] links, int[] rootOf, int[] vertexOf, out int[] components, out int[] componentOf)
    {
        // Variables in the order in which the constraints have them.
        var variables = new List<int>(vertexOf.Length);
        var sizes = new List<int>();
        int[] componentOfRoot = new int[rootOf.Length];
        Fill(vertexOf, None);
        Fill(componentOfRoot, None);
        foreach (int at in linksInOrder)
        {
            Meet(links[at].Right);
            Meet(links[at].Left);
        }

        components = new int[sizes.Count + 1];
        for (int i = 0; i < sizes.Count; i++)
        {
            components[i + 1] = components[i] + 1 + sizes[i];
        }

        componentOf = new int[components[sizes.Count]];
        int[] variableOfVertex = new int[componentOf.Length];
        int[] next = new int[sizes.Count];
        for (int i = 0; i < sizes.Count; i++)
        {
            int origin = components[i];
            componentOf[origin] = i;
            variableOfVertex[origin] = TemporalNetwork.Origin;
            next[i] = origin + 1;
        }

        foreach (int variable in variables)
        {
            int component = componentOfRoot[rootOf[variable]];
            int vertex = next[component]++;
            vertexOf[variable] = vertex;
            variableOfVertex[vertex] = variable;
            componentOf[vertex] = component;
        }

        return variableOfVertex;

        void Meet(int variable)
        {
            if (variable == TemporalNetwork.Origin || vertexOf[variable] != None)
            {
                return;
            }

            vertexOf[variable] = 0;
            variables.Add(variable);
            ref int component = ref componentOfRoot[rootOf[variable]];
            if (component == None)
            {
                component = sizes.Count;
                sizes.Add(0);
            }

            sizes[component]++;
        }
    }

    private static void Fill(int[] array, int value)
    {
        for (int i = 0; i < array.Length; i++)
        {
            array[i] = value;
        }
    }

    private ConstraintGraph Build(int[] linksInOrder, TemporalLink[] links, int[] ranks, int statementCount)
    {
        int[] tails = new int[links.Length];
        int[] heads = new int[links.Length];
        long[] weights = new long[links.Length];
        int[] statements = new int[links.Length];
        int count = 0;
        foreach (int at in linksInOrder)
        {
            TemporalLink link = links[at];
            bool isBound = link.IsEarliest || link.IsLatest;
            int component = ComponentOf[VertexOf[link.IsLatest ? link.Left : link.Right]];
            int origin = Components[component];
            long farthest = isBound ? FarthestDay : FarthestSum / (Components[component + 1] - origin);
            if (link.Days > farthest)
            {
                continue;
            }

            tails[count] = link.IsLatest ? origin : VertexOf[link.Right];
            heads[count] = link.IsEarliest ? origin : VertexOf[link.Left];
            weights[count] = Math.Max(link.Days, -farthest);
            statements[count] = ranks[link.Statement];
            count++;
        }

        Array.Resize(ref tails, count);
        Array.Resize(ref heads, count);
        Array.Resize(ref weights, count);
        Array.Resize(ref statements, count);
        return new ConstraintGraph(_variableOfVertex.Length, statementCount, tails, heads, weights, statements);
    }
}
