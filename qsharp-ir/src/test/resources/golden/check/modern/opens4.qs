namespace Foo { open Nope.Nope; function G() : Double { 1.0 } } // error[Resolve.NotFound]
