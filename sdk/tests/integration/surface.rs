//! The public surface is what `public-api.txt` says: a change is visible in the diff.
//!
//! Generated code is left out, but for the names of its types: `codex-pack generate-types --check` guards it, and another release of codex
//! has other fields.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use syn::{Fields, ImplItem, Item, ItemImpl, TraitItem, Type, UseTree, Visibility};

/// Set it to write the listing anew.
const UPDATE: &str = "UPDATE_PUBLIC_API";

#[test]
fn the_public_surface_is_as_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = String::new();
    for (title, door) in [("openai_codex", "lib.rs"), ("openai_codex::blocking", "blocking/mod.rs")] {
        for line in surface(&root.join("src").join(door)) {
            let _ = writeln!(found, "{title}: {line}");
        }
    }
    let listing = root.join("public-api.txt");
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&listing, &found).expect("public-api.txt");
    }
    let listed = std::fs::read_to_string(&listing).expect("public-api.txt");
    let (found, listed): (BTreeSet<&str>, BTreeSet<&str>) = (found.lines().collect(), listed.lines().collect());
    let added: Vec<_> = found.difference(&listed).collect();
    let removed: Vec<_> = listed.difference(&found).collect();
    assert!(
        added.is_empty() && removed.is_empty(),
        "the public surface differs from sdk/public-api.txt (run with {UPDATE}=1 to accept)\nadded: {added:#?}\nremoved: {removed:#?}"
    );
}

/// Every type, trait, function and constant has an example, and every method one of its own or a part in its type's.
#[test]
fn every_public_item_has_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut without = Vec::new();
    for door in ["lib.rs", "blocking/mod.rs"] {
        let (items, exported) = reach(&root.join(door));
        let items: Vec<Item> = items.into_iter().map(|(_, item)| item).collect();
        let mut examples: BTreeMap<String, String> = BTreeMap::new();
        for item in &items {
            let (name, attributes, visible) = match item {
                Item::Struct(item) => (&item.ident, &item.attrs, &item.vis),
                Item::Enum(item) => (&item.ident, &item.attrs, &item.vis),
                Item::Trait(item) => (&item.ident, &item.attrs, &item.vis),
                Item::Const(item) => (&item.ident, &item.attrs, &item.vis),
                Item::Type(item) => (&item.ident, &item.attrs, &item.vis),
                Item::Fn(item) => (&item.sig.ident, &item.attrs, &item.vis),
                _ => continue,
            };
            let example = example(attributes);
            if is_public(visible) && exported.contains(&name.to_string()) {
                if example.is_empty() {
                    without.push(format!("{door}: {name}"));
                }
                examples.insert(name.to_string(), example);
            }
        }
        for item in &items {
            let Item::Impl(item) = item else { continue };
            let Some(name) = type_name(&item.self_ty) else { continue };
            // Options are generated, with a method for every field of their request.
            let Some(of_type) = examples.get(&name).filter(|_| !is_of_options(&name)) else { continue };
            for member in &item.items {
                if let ImplItem::Fn(method) = member
                    && is_public(&method.vis)
                {
                    let name_of = &method.sig.ident;
                    let called = [format!(".{name_of}("), format!(".{name_of}::<"), format!("::{name_of}(")];
                    let part = called.iter().any(|call| of_type.contains(call));
                    if !part && method.sig.ident != "new" && example(&method.attrs).is_empty() {
                        without.push(format!("{door}: {name}::{}", method.sig.ident));
                    }
                }
            }
        }
    }
    assert!(without.is_empty(), "without an example: {without:#?}");
}

/// The code blocks of a documentation comment.
fn example(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let documentation: Vec<String> = lines.collect();
    documentation.join("\n").split("```").skip(1).step_by(2).collect()
}

fn type_name(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// Every public item that `door` and its private modules re-export, a line each.
fn surface(door: &Path) -> BTreeSet<String> {
    let (items, exported) = reach(door);
    let mut lines = BTreeSet::new();
    for (file, item) in items {
        let is_of_release = matches!(&item, Item::Impl(item) if item.trait_.is_none()) && is_generated(&file);
        if !is_of_release {
            describe(&item, &exported, &mut lines);
        }
    }
    lines
}

/// The items of `door` and its private modules with their files, and the names `door` brings out.
fn reach(door: &Path) -> (Vec<(PathBuf, Item)>, BTreeSet<String>) {
    let items = parse(door);
    let mut exported = BTreeSet::new();
    for item in &items {
        match item {
            Item::Use(item) if is_public(&item.vis) => names(&item.tree, &mut exported),
            Item::Fn(item) if is_public(&item.vis) => {
                exported.insert(item.sig.ident.to_string());
            }
            _ => {}
        }
    }
    let folder = door.parent().expect("a folder");
    let mut files = vec![door.to_path_buf()];
    for item in &items {
        if let Item::Mod(module) = item
            && !is_public(&module.vis)
        {
            let name = module.ident.to_string();
            let file = [folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs")];
            files.extend(file.into_iter().find(|path| path.is_file()));
            if name == "generated" {
                files.push(folder.join("generated/options.rs"));
            }
        }
    }
    let items = files.iter().flat_map(|path| parse(path).into_iter().map(|item| (path.clone(), item)));
    (items.collect(), exported)
}

/// Whether a file is written by `codex-pack generate-types`.
fn is_generated(file: &Path) -> bool {
    std::fs::read_to_string(file).expect("a source file").starts_with("// Generated from the protocol schema")
}

fn parse(path: &Path) -> Vec<Item> {
    let text = std::fs::read_to_string(path).expect("a source file");
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).items
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The names a `pub use` brings out.
fn names(tree: &UseTree, into: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => names(&path.tree, into),
        UseTree::Name(name) => {
            into.insert(name.ident.to_string());
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, into)),
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("re-exports name what they export"),
    }
}

fn describe(item: &Item, exported: &BTreeSet<String>, lines: &mut BTreeSet<String>) {
    match item {
        Item::Struct(item) if exported.contains(&item.ident.to_string()) => {
            let name = &item.ident;
            lines.insert(format!("struct {name}"));
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                if let Some(field_name) = &field.ident {
                    lines.insert(format!("{name}::{field_name}: {}", spell_type(&field.ty)));
                }
            }
        }
        Item::Enum(item) if exported.contains(&item.ident.to_string()) => {
            let name = &item.ident;
            lines.insert(format!("enum {name}"));
            for variant in &item.variants {
                let fields: Vec<String> = variant
                    .fields
                    .iter()
                    .map(|field| {
                        let name = field.ident.as_ref().map_or(String::new(), |name| format!("{name}: "));
                        name + &spell_type(&field.ty)
                    })
                    .collect();
                let fields = match variant.fields {
                    Fields::Unit => String::new(),
                    Fields::Named(_) => format!(" {{ {} }}", fields.join(", ")),
                    Fields::Unnamed(_) => format!("({})", fields.join(", ")),
                };
                lines.insert(format!("{name}::{}{fields}", variant.ident));
            }
        }
        Item::Trait(item) if exported.contains(&item.ident.to_string()) => {
            lines.insert(format!("trait {}", item.ident));
            for method in &item.items {
                if let TraitItem::Fn(method) = method {
                    lines.insert(format!("{}::{}", item.ident, spell_signature(&method.sig)));
                }
            }
        }
        Item::Fn(item) if exported.contains(&item.sig.ident.to_string()) => {
            lines.insert(spell_signature(&item.sig));
        }
        Item::Const(item) if exported.contains(&item.ident.to_string()) => {
            lines.insert(format!("const {}: {}", item.ident, spell_type(&item.ty)));
        }
        Item::Type(item) if exported.contains(&item.ident.to_string()) => {
            lines.insert(format!("type {} = {}", item.ident, spell_type(&item.ty)));
        }
        Item::Impl(item) => implementation(item, exported, lines),
        _ => {}
    }
}

fn implementation(item: &ItemImpl, exported: &BTreeSet<String>, lines: &mut BTreeSet<String>) {
    let Some(name) = type_name(&item.self_ty) else { return };
    if let Some((of, _)) = &item.trait_ {
        let of: Type = syn::parse_quote!(#of);
        let of = spell_type(&of);
        if exported.contains(&name) {
            lines.insert(format!("impl {of} for {}", spell_type(&item.self_ty)));
        }
        return;
    }
    if !exported.contains(&name) {
        return;
    }
    for member in &item.items {
        if let ImplItem::Fn(method) = member
            && is_public(&method.vis)
        {
            lines.insert(format!("{name}::{}", spell_signature(&method.sig)));
        }
    }
}

/// A type on one line, as rustfmt would write it.
fn spell_type(of: &Type) -> String {
    let file: syn::File = syn::parse_quote!(type Spelled = #of;);
    one_line(&prettyplease::unparse(&file)).trim_start_matches("type Spelled = ").trim_end_matches(';').to_owned()
}

/// A signature on one line, as rustfmt would write it.
fn spell_signature(of: &syn::Signature) -> String {
    let file: syn::File = syn::parse_quote!(#of {});
    one_line(&prettyplease::unparse(&file)).trim_end_matches("{}").trim_end().to_owned()
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace("( ", "(").replace(", )", ")").replace(" )", ")").replace(",)", ")")
}

/// Whether a type is one of the generated options, or an argument that holds several of them.
fn is_of_options(name: &str) -> bool {
    ["Options", "Experimental", "Origin"].iter().any(|end| name.ends_with(end))
}
