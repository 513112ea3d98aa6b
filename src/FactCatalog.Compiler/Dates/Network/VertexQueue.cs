namespace FactCatalog.Compiler.Dates.Network;

/// <summary>A binary heap of vertices by distances that only shrink.</summary>
internal sealed class VertexQueue
{
    private readonly long[] _distances;
    private readonly int[] _heap;

    // Where each vertex stands in the heap, counted from 1; 0 if it does not.
    private readonly int[] _places;
    private int _count;

    /// <param name="distances">The distance of each vertex, which the caller changes.</param>
    public VertexQueue(long[] distances)
    {
        _distances = distances;
        _heap = new int[distances.Length];
        _places = new int[distances.Length];
    }

    /// <summary>Adds a vertex, or moves it after its distance has shrunk.</summary>
    public void Raise(int vertex)
    {
        int place = _places[vertex] - 1;
        if (place < 0)
        {
            place = _count++;
        }

        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (_distances[_heap[parent]] <= _distances[vertex])
            {
                break;
            }

            Put(place, _heap[parent]);
            place = parent;
        }

        Put(place, vertex);
    }

    /// <summary>Takes the nearest vertex out.</summary>
    public bool TryTake(out int vertex)
    {
        if (_count == 0)
        {
            vertex = 0;
            return false;
        }

        vertex = _heap[0];
        _places[vertex] = 0;
        int last = _heap[--_count];
        if (_count > 0)
        {
            Sink(last);
        }

        return true;
    }

    private void Sink(int vertex)
    {
        int place = 0;
        while (true)
        {
            int child = 2 * place + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && _distances[_heap[child + 1]] < _distances[_heap[child]])
            {
                child++;
            }

            if (_distances[vertex] <= _distances[_heap[child]])
            {
                break;
            }

            Put(place, _heap[child]);
            place = child;
        }

        Put(place, vertex);
    }

    private void Put(int place, int vertex)
    {
        _heap[place] = vertex;
        _places[vertex] = place + 1;
    }
}
